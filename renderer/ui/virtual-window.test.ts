import { describe, expect, it } from 'vitest';

import { topToShow, windowOf } from './virtual-window';

describe('windowOf', () => {
  it.each([
    { name: 'begins at the top', top: 0, count: 100, expected: { first: 0, end: 10, shift: 0 } },
    {
      name: 'draws a row that is seen in part at both ends',
      top: 50,
      count: 100,
      expected: { first: 1, end: 12, shift: 10 },
    },
    { name: 'ends with the last row', top: 3600, count: 100, expected: { first: 90, end: 100, shift: 0 } },
    {
      name: 'shows the end of rows that became fewer',
      top: 3600,
      count: 20,
      expected: { first: 10, end: 20, shift: 0 },
    },
    { name: 'draws all of a few', top: 0, count: 3, expected: { first: 0, end: 3, shift: 0 } },
    { name: 'draws nothing of nothing', top: 0, count: 0, expected: { first: 0, end: 0, shift: 0 } },
    {
      name: 'takes a bounce above the top for the top',
      top: -30,
      count: 100,
      expected: { first: 0, end: 10, shift: 0 },
    },
  ])('$name', ({ top, count, expected }) => {
    expect(windowOf({ top, height: 400 }, 40, count)).toEqual(expected);
  });

  it('leaves no part of the box empty, wherever it is scrolled to', () => {
    for (let top = 0; top <= 1600; top += 7) {
      const { first, end, shift } = windowOf({ top, height: 393 }, 40, 50);
      expect(shift).toBeLessThan(40);
      expect((end - first) * 40 - shift).toBeGreaterThanOrEqual(393);
    }
  });
});

it.each([
  { name: 'stays where the row is seen', index: 5, top: 100, expected: 100 },
  { name: 'goes up to a row above', index: 1, top: 100, expected: 40 },
  { name: 'goes down just far enough for a row below', index: 20, top: 100, expected: 440 },
  { name: 'shows a row whole that is cut at the bottom', index: 12, top: 100, expected: 120 },
])('$name', ({ index, top, expected }) => {
  expect(topToShow(index, { top, height: 400 }, 40)).toBe(expected);
});
