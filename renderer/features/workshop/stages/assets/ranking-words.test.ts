import { expect, it } from 'vitest';

import { rankingsInWords, rankInWords } from './ranking-words';

it.each([
  { rank: { count: 0, firsts: 0, places: [], meanPlace: null }, words: 'Placed by nobody' },
  { rank: { count: 1, firsts: 1, places: [1], meanPlace: null }, words: 'Place 1, 1 seller' },
  { rank: { count: 2, firsts: 0, places: [2, 5], meanPlace: null }, words: 'Place 2 and 5, 2 sellers' },
  {
    rank: { count: 3, firsts: 2, places: [1, 1, 3], meanPlace: 5 / 3 },
    words: 'Mean place 1,7 of 3 sellers, first for 2',
  },
])('says “$words”', ({ rank, words }) => {
  expect(rankInWords({ kindId: 'k', ...rank }, 'de-DE')).toBe(words);
});

it.each([
  { count: 0, words: /^No seller/ },
  { count: 1, words: /^1 seller has ranked: too few/ },
  { count: 2, words: /^2 sellers have ranked: too few/ },
  { count: 4, words: /^4 sellers have ranked\. A mean of so few/ },
])('says what $count rankings are worth', ({ count, words }) => {
  expect(rankingsInWords(count)).toMatch(words);
});
