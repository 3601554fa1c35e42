import { expect, it } from 'vitest';

import { blockMsAfter, triesLeft } from './pin-blocking';

it.each([
  [1, 0, 4],
  [4, 0, 1],
  [5, 30_000, 0],
  [6, 60_000, 0],
  [8, 240_000, 0],
  [40, 3_600_000, 0],
])('after %i wrong PINs the door is shut for %i ms, %i tries left', (wrong, ms, left) => {
  expect([blockMsAfter(wrong), triesLeft(wrong)]).toEqual([ms, left]);
});
