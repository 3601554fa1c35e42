import { expect, it } from 'vitest';

import { kindWords, sizeWords } from './file-words';

it.each([
  { bytes: 1, locale: 'en-GB', words: '1 KB' },
  { bytes: 200_000, locale: 'en-GB', words: '196 KB' },
  { bytes: 3_565_158, locale: 'de-DE', words: '3,4 MB' },
])('writes $bytes bytes as $words', ({ bytes, locale, words }) => {
  expect(sizeWords(bytes, locale)).toBe(words);
});

it('names the kinds of file people send', () => {
  expect([kindWords('application/pdf'), kindWords('application/x-unknown')]).toEqual(['PDF', 'File']);
});
