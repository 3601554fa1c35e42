import { describe, expect, it } from 'vitest';

import { moveRow, patchRow, takeRow } from './rows';

const rows = () => [
  { id: 'a', text: 'one' },
  { id: 'b', text: 'two' },
  { id: 'c', text: 'three' },
];
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('rows of a document', () => {
  it.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 1, 'abc'],
    ['gone', 0, 'abc'],
  ])('moves %s to place %i', (id, toIndex, expected) => {
    const list = rows();
    moveRow(list, id, toIndex);
    expect(order(list)).toBe(expected);
  });

  it('takes one row out and leaves the rest, also when it is gone already', () => {
    const list = rows();
    takeRow(list, 'b');
    takeRow(list, 'b');
    expect(order(list)).toBe('ac');
  });

  it('changes the fields that were named and no others', () => {
    const list = rows();
    patchRow(list, 'b', { text: 'changed' });
    expect(list.map(({ text }) => text)).toEqual(['one', 'changed', 'three']);
  });
});
