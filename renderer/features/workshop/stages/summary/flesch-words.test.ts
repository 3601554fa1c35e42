import { expect, it } from 'vitest';

import { fleschWords } from './flesch-words';

it.each([
  [121, 'very easy'],
  [90, 'very easy'],
  [89.9, 'easy'],
  [60, 'neither easy nor hard'],
  [30, 'hard'],
  [29.9, 'very hard'],
  [-40, 'very hard'],
])('calls a reading ease of %f %s', (ease, words) => {
  expect(fleschWords(ease)).toBe(`It reads as ${words}: ${Math.round(ease)}, where 100 is very easy and 0 very hard.`);
});
