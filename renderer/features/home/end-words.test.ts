import { expect, it } from 'vitest';

import { endWords } from './end-words';

it.each([
  { name: 'tomorrow', last: '2026-06-28', today: '2026-06-27', words: 'Ends Sun, 28 Jun 2026' },
  { name: 'today', last: '2026-06-28', today: '2026-06-28', words: 'Ends Sun, 28 Jun 2026' },
  { name: 'yesterday', last: '2026-06-28', today: '2026-06-29', words: 'Ended Sun, 28 Jun 2026' },
  { name: 'never', last: null, today: '2026-06-29', words: '' },
])('says of an end $name “$words”', ({ last, today, words }) => {
  expect(endWords(last, today)).toBe(words);
});
