import { expect, it } from 'vitest';

import { rowsOfRange, toggled } from './row-selection';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

it('adds what is not selected and takes off what is', () => {
  expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
  expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
});

it.each([
  { name: 'downwards', from: 'b', to: 3, expected: ['b', 'c', 'd'] },
  { name: 'upwards', from: 'd', to: 1, expected: ['b', 'c', 'd'] },
  { name: 'of one row', from: 'c', to: 2, expected: ['c'] },
  { name: 'from a row that has gone, where one is', from: 'x', to: 2, expected: ['c'] },
])('draws a range $name', ({ from, to, expected }) => {
  expect(rowsOfRange(rows, from, to).map(({ id }) => id)).toEqual(expected);
});
