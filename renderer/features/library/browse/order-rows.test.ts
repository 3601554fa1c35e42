import { describe, expect, it } from 'vitest';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { tagsOfAll, tagsOfSome } from './bulk-tags';
import { orderOf, orderRows, orders, sortOf } from './order-rows';

const row = (title: string, fields: Partial<LibraryRow> = {}): LibraryRow => ({
  number: 1,
  id: title,
  kind: 'term',
  title,
  facets: {},
  tags: [],
  source: 'Own',
  state: 'active',
  hasNews: false,
  updatedAtMs: null,
  ...fields,
});

const rows = [
  row('mql', { state: 'shipped' }),
  row('Äther', { updatedAtMs: 1 }),
  row('Lead 10', { kind: 'question', state: 'shipped' }),
  row('lead 9', { updatedAtMs: 2 }),
];

describe('orderRows', () => {
  it.each([
    { order: 'newest' as const, expected: ['lead 9', 'Äther', 'mql', 'Lead 10'] },
    { order: 'title' as const, expected: ['Äther', 'lead 9', 'Lead 10', 'mql'] },
    { order: 'title-down' as const, expected: ['mql', 'Lead 10', 'lead 9', 'Äther'] },
    { order: 'kind' as const, expected: ['Lead 10', 'mql', 'Äther', 'lead 9'] },
  ])('by $order: as people read, alike ones as they were', ({ order, expected }) => {
    expect(orderRows(rows, order).map(({ title }) => title)).toEqual(expected);
  });

  it('is shown by the column heads and chosen by them', () => {
    for (const order of orders.slice(1))
      expect(orderOf(sortOf(order) ?? { column: '', direction: 'ascending' })).toBe(order);
    expect(sortOf('newest')).toBeUndefined();
  });
});

it('tells which tags some rows have and which all of them', () => {
  const tagged = [{ tags: ['ours', 'kick-off'] }, { tags: ['ours'] }];

  expect(tagsOfSome(tagged)).toEqual([
    { tag: 'kick-off', count: 1 },
    { tag: 'ours', count: 2 },
  ]);
  expect([...tagsOfAll(tagged)]).toEqual(['ours']);
});
