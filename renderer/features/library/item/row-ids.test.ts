import { expect, it } from 'vitest';

import { nameRows } from './row-ids';

const [a, b, c] = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
const known = { rows: [a, b, c], ids: ['row-1', 'row-2', 'row-3'], next: 3 };

it.each([
  { name: 'a row that moved', rows: [c, a, b], ids: ['row-3', 'row-1', 'row-2'] },
  { name: 'a row that was edited in its place', rows: [a, { text: 'bb' }, c], ids: ['row-1', 'row-2', 'row-3'] },
  { name: 'the rows left by one that went', rows: [a, c], ids: ['row-1', 'row-3'] },
  { name: 'the others when a row comes', rows: [a, { text: 'new' }, b, c], ids: ['row-1', 'row-4', 'row-2', 'row-3'] },
])('keeps the id of $name', ({ rows, ids }) => {
  expect(nameRows(known, rows).ids).toEqual(ids);
});

it('never gives an id twice', () => {
  const fewer = nameRows(known, [a]);

  expect(nameRows(fewer, [a, { text: 'd' }]).ids).toEqual(['row-1', 'row-4']);
});

it('tells equal words in two rows apart', () => {
  const twice = nameRows({ rows: [], ids: [], next: 0 }, [{ text: '' }, { text: '' }]);

  expect(new Set(twice.ids).size).toBe(2);
});
