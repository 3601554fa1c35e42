import { expect, test } from 'vitest';

import { spreadWords } from './competency-score';

test.each([
  [null, null],
  [0, null],
  [1.99, null],
  [2 - 1e-12, 'discuss'],
  [2, 'discuss'],
  [2.99, 'discuss'],
  [3 - 1e-12, 'far apart'],
  [3, 'far apart'],
  [4, 'far apart'],
])('a spread of %s reads “%s”', (spread, words) => {
  expect(spreadWords(spread)).toBe(words);
});
