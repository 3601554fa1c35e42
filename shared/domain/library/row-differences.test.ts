import { expect, it } from 'vitest';

import { rowDifferences } from './row-differences';

const told = (before: readonly string[], after: readonly string[]) =>
  rowDifferences(before, after).map((row) =>
    row.kind === 'changed'
      ? `changed ${row.words.before.map(({ text }) => text).join('')} > ${row.words.after.map(({ text }) => text).join('')}`
      : `${row.kind} ${row.text}`,
  );

it.each([
  { name: 'nothing for two empty lists', before: [], after: [], rows: [] },
  { name: 'a row that came', before: ['a', 'c'], after: ['a', 'b', 'c'], rows: ['same a', 'added b', 'same c'] },
  { name: 'a row that went', before: ['a', 'b', 'c'], after: ['a', 'c'], rows: ['same a', 'removed b', 'same c'] },
  {
    name: 'a row that was reworded as one row',
    before: ['first', 'asks for the full cost'],
    after: ['first', 'asks for the whole cost'],
    rows: ['same first', 'changed asks for the full cost > asks for the whole cost'],
  },
  {
    name: 'a row that was replaced by quite another as two',
    before: ['asks for the full cost'],
    after: ['names one customer'],
    rows: ['removed asks for the full cost', 'added names one customer'],
  },
  {
    name: 'a row that moved, once',
    before: ['a', 'b', 'c'],
    after: ['c', 'a', 'b'],
    rows: ['moved c', 'same a', 'same b'],
  },
  { name: 'everything of a new list', before: [], after: ['a', 'b'], rows: ['added a', 'added b'] },
])('tells $name', ({ before, after, rows }) => {
  expect(told(before, after)).toEqual(rows);
});
