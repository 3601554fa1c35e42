import { expect, it } from 'vitest';

import { letterGroups, readContours } from './ink-contours';

const square = (x: number, y: number, side: number) =>
  `M${x} ${y}L${x + side} ${y}L${x + side} ${y + side}L${x} ${y + side}Z`;
const hole = (x: number, y: number, side: number) =>
  `M${x} ${y}L${x} ${y + side}L${x + side} ${y + side}L${x + side} ${y}Z`;

const groupsOf = (...outlines: readonly string[]) =>
  letterGroups(readContours(outlines.join(''))).map((group) => group.map(([first]) => first?.spots[0]));

it('reads lines, curves and closings with their spots', () => {
  expect(readContours('M1.5 -2L3 4Q5 6 7 8C1 2 3 4 5 6ZM0 0L1 1')).toEqual([
    [
      { letter: 'M', spots: [[1.5, -2]] },
      { letter: 'L', spots: [[3, 4]] },
      {
        letter: 'Q',
        spots: [
          [5, 6],
          [7, 8],
        ],
      },
      {
        letter: 'C',
        spots: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
      { letter: 'Z', spots: [] },
    ],
    [
      { letter: 'M', spots: [[0, 0]] },
      { letter: 'L', spots: [[1, 1]] },
    ],
  ]);
});

it.each([
  ['nothing', ''],
  ['what is no path', '<script>'],
  ['lines before the first move', 'L1 1L2 2'],
])('finds no contour in %s', (_, path) => {
  expect(readContours(path)).toEqual([]);
});

it('keeps a hole with the letter it is in, and letters that overlap apart', () => {
  expect(groupsOf(square(0, 0, 10), square(8, 0, 10), hole(10, 2, 4))).toEqual([
    [[0, 0]],
    [
      [8, 0],
      [10, 2],
    ],
  ]);
});

it('gives a hole to the innermost outline around it', () => {
  expect(groupsOf(square(0, 0, 100), square(10, 10, 20), hole(12, 12, 4))).toEqual([
    [[0, 0]],
    [
      [10, 10],
      [12, 12],
    ],
  ]);
});

it('loses no outline, whichever way round the letters go', () => {
  expect(groupsOf(hole(0, 0, 10), square(2, 2, 4), hole(20, 0, 10)).flat()).toHaveLength(3);
  expect(groupsOf(square(0, 0, 10), hole(50, 50, 4)).flat()).toHaveLength(2);
});
