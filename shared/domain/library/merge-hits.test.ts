import { expect, it } from 'vitest';

import { mergeHits } from './merge-hits';

it('keeps the order of each index', () => {
  const merged = mergeHits([
    {
      hits: [
        [-3, -9],
        [-1, -2],
        [-2, -1],
      ],
      rows: 900,
    },
    {
      hits: [
        [7, -5],
        [4, -3],
      ],
      rows: 400,
    },
  ]);
  expect(merged.filter((number) => number < 0)).toEqual([-3, -1, -2]);
  expect(merged.filter((number) => number > 0)).toEqual([7, 4]);
  expect(merged).toHaveLength(5);
});

it('puts the one own item that fits as well as the best of what ships beside it, not last', () => {
  // In an index of one row bm25 finds no word rare: its score is next to nothing.
  const merged = mergeHits([
    {
      hits: [
        [-1, -9],
        [-2, -8],
        [-3, -1],
      ],
      rows: 900,
    },
    { hits: [[1, -0.000_001_7]], rows: 1 },
  ]);
  expect(merged.indexOf(1)).toBeLessThan(merged.indexOf(-3));
});

it('leaves two indexes of the same kind as they score', () => {
  const answers = [
    {
      hits: [
        [-1, -4],
        [-2, -2],
      ],
      rows: 100,
    },
    {
      hits: [
        [1, -3],
        [2, -1],
      ],
      rows: 100,
    },
  ] as const;
  expect(mergeHits(answers)).toEqual([-1, 1, -2, 2]);
});

it.each([
  {
    what: 'nothing fits',
    answers: [
      { hits: [], rows: 900 },
      { hits: [], rows: 0 },
    ],
  },
  { what: 'there is no index', answers: [] },
])('answers with nothing if $what', ({ answers }) => {
  expect(mergeHits(answers)).toEqual([]);
});
