import { expect, it } from 'vitest';

import { cutTo, oneOrFirst, partOf } from './room-rows';

const ten = Array.from({ length: 10 }, (_row, index) => index);

it.each([
  { pointedAt: -1, rows: [0, 1, 2, 3], before: 0, after: 6 },
  { pointedAt: 0, rows: [0, 1, 2, 3], before: 0, after: 6 },
  { pointedAt: 5, rows: [3, 4, 5, 6], before: 3, after: 3 },
  { pointedAt: 9, rows: [6, 7, 8, 9], before: 6, after: 0 },
])('shows four of ten around row $pointedAt', ({ pointedAt, ...part }) => {
  expect(partOf(ten, 4, pointedAt)).toEqual(part);
});

it('shows all where there is place', () => {
  expect(partOf([1, 2], 4, 1)).toEqual({ rows: [1, 2], before: 0, after: 0 });
});

it('shows the row alone that is pointed at', () => {
  expect(oneOrFirst(ten, 4, 7)).toEqual({ rows: [7], before: 7, after: 2 });
});

it.each([
  { text: 'Call every\n accepted   lead', most: 40, cut: 'Call every accepted lead' },
  { text: 'Call every accepted lead', most: 14, cut: 'Call every…' },
  { text: 'x'.repeat(50), most: 10, cut: `${'x'.repeat(9)}…` },
  { text: `${'x'.repeat(8)}😀 and more`, most: 10, cut: `${'x'.repeat(8)}…` },
  { text: '', most: 10, cut: '' },
])('cuts “$text” to $most', ({ text, most, cut }) => {
  expect(cutTo(most, text)).toBe(cut);
  expect(cutTo(most, text).length).toBeLessThanOrEqual(most);
});
