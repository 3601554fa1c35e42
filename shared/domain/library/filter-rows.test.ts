import { describe, expect, it } from 'vitest';

import { filterRows, rowsInOrder, type Wanted } from './filter-rows';
import type { LibraryRow } from './library-schema';

const everything: Wanted = { state: 'in-use', kind: null, facets: {}, source: null, tag: null };

const row = (number: number, rest: Partial<LibraryRow> = {}): LibraryRow => ({
  number,
  id: `item-${number}`,
  kind: 'question',
  title: `Item ${number}`,
  facets: {},
  tags: [],
  source: 'authored',
  state: 'active',
  hasNews: false,
  updatedAtMs: null,
  ...rest,
});

const numbers = (rows: readonly LibraryRow[]) => rows.map(({ number }) => number);

describe('by state', () => {
  const rows = [
    row(-1, { state: 'shipped' }),
    row(1),
    row(2, { hasNews: true }),
    row(3, { state: 'archived', hasNews: true }),
    row(4, { state: 'trashed', hasNews: true }),
  ];

  it.each([
    { state: 'in-use', left: [-1, 1, 2] },
    { state: 'shipped', left: [-1] },
    { state: 'own', left: [1, 2] },
    { state: 'archived', left: [3] },
    { state: 'trashed', left: [4] },
    { state: 'news', left: [2, 3] },
  ] as const)('$state leaves $left', ({ state, left }) => {
    expect(numbers(filterRows(rows, { ...everything, state }))).toEqual(left);
  });
});

it('narrows by kind, source and tag, all at once', () => {
  const rows = [
    row(1, { tags: ['fair'] }),
    row(2, { tags: ['fair'], kind: 'term' }),
    row(3, { tags: ['fair'], source: 'Own' }),
    row(4),
  ];
  expect(numbers(filterRows(rows, { ...everything, kind: 'question', source: 'authored', tag: 'fair' }))).toEqual([1]);
});

it('narrows by every facet that is asked for', () => {
  const rows = [
    row(1, { facets: { role: 'VP of Sales', seat: 'cfo', date: '2' } }),
    row(2, { facets: { role: 'VP of Sales', seat: 'hr', date: '2' } }),
    row(3, { facets: { role: 'VP of Sales', seat: 'cfo', date: '1' } }),
    row(4, { facets: { seat: 'cfo', date: '2' } }),
  ];
  const facets = { role: 'VP of Sales', seat: 'cfo', date: '2' };
  expect(numbers(filterRows(rows, { ...everything, facets }))).toEqual([1]);
});

it('lets a question that leaves its date open fit each date, and nothing else that leaves it open', () => {
  const rows = [row(1), row(2, { facets: { date: '1' } }), row(3, { kind: 'term' })];
  expect(numbers(filterRows(rows, { ...everything, facets: { date: '2' } }))).toEqual([1]);
});

it('puts the rows in the order of a search and passes over those that are gone', () => {
  expect(numbers(rowsInOrder([row(1), row(2), row(-3)], [-3, 9, 1]))).toEqual([-3, 1]);
});
