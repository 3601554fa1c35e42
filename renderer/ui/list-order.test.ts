import { expect, it } from 'vitest';

import { dropIndex, moveItem } from './list-order';

const abcd = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');

it.each([
  { id: 'a', to: 2, order: 'bcad' },
  { id: 'd', to: 0, order: 'dabc' },
  { id: 'b', to: 1, order: 'abcd' },
  { id: 'b', to: 99, order: 'acdb' },
  { id: 'c', to: -1, order: 'cabd' },
  { id: 'x', to: 0, order: 'abcd' },
])('moves $id to $to: $order', ({ id, to, order }) => {
  expect(ids(moveItem(abcd, id, to))).toBe(order);
});

it.each([
  { from: 0, y: 5, to: 0 },
  { from: 0, y: 35, to: 1 },
  { from: 0, y: 500, to: 3 },
  { from: 3, y: 5, to: 0 },
  { from: 3, y: 35, to: 2 },
  { from: 1, y: 31, to: 1 },
])('a row from $from held at $y lands at $to', ({ from, y, to }) => {
  expect(dropIndex([10, 30, 50, 70], from, y)).toBe(to);
});
