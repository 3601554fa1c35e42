import { describe, expect, it } from 'vitest';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { Wanted } from '#shared/domain/library/filter-rows';
import { filterOptions, usefulFilters } from './filter-options';
import { listFilters, type FilterName } from './list-filters';
import { everythingInUse, narrowing, unfiltered } from './wanted';

let number = 0;
const row = (fields: Partial<LibraryRow>): LibraryRow => ({
  number: ++number,
  id: `row-${number}`,
  kind: 'question',
  title: 'A title',
  facets: {},
  tags: [],
  source: 'Rapport',
  state: 'shipped',
  hasNews: false,
  updatedAtMs: null,
  ...fields,
});

const rows = [
  row({ facets: { role: 'VP of Sales', seat: 'cfo', date: '2' } }),
  row({ facets: { role: 'VP of Sales', seat: 'ceo', date: '1' } }),
  row({ facets: { role: 'Account Executive', seat: 'cfo' } }),
  row({ kind: 'accountability', facets: { side: 'marketing' } }),
  row({ kind: 'term', state: 'trashed', source: 'Own', tags: ['draft'] }),
];

const offered = (wanted: Wanted, name: FilterName) =>
  filterOptions(rows, wanted, name).map(({ label, count }) => `${label} ${count}`);

describe('filterOptions', () => {
  it('counts what each value would leave', () => {
    expect(offered(everythingInUse, 'role')).toEqual(['Account Executive 1', 'VP of Sales 2']);
    expect(offered(everythingInUse, 'kind')).toEqual(['Questions 3', 'Accountabilities 1']);
  });

  it('counts a question without a date for each date', () => {
    expect(offered(everythingInUse, 'date')).toEqual(['First date 2', 'Second date 2', 'Third date 1']);
  });

  it('counts beside the other filters, and a filter’s own values as if it were off', () => {
    const wanted = { ...everythingInUse, facets: { seat: 'cfo' } };

    expect(offered(wanted, 'role')).toEqual(['Account Executive 1', 'VP of Sales 1']);
    expect(offered(wanted, 'seat')).toEqual(['CEO 1', 'CFO 2']);
  });

  it('offers a filter only where the wanted kind has values for it', () => {
    const ofKind = { ...everythingInUse, kind: 'accountability' as const };

    expect(usefulFilters(rows, ofKind)).toEqual(['state', 'kind', 'side', 'source']);
    expect(usefulFilters(rows, { ...ofKind, tag: 'gone' })).toEqual(['state', 'kind', 'side', 'source', 'tag']);
  });

  it('offers every state, also with nothing in it', () => {
    expect(offered(everythingInUse, 'state')).toEqual([
      'In use 4',
      'Shipped with Rapport 4',
      'Yours 0',
      'Put away 0',
      'Trash 1',
      'Changed since copied 0',
    ]);
  });

  it('keeps the chosen value although nothing has it any more', () => {
    expect(offered({ ...everythingInUse, tag: 'gone' }, 'tag')).toEqual(['gone 0']);
  });
});

it('tells which filters narrow the list and takes them off but for those that are kept', () => {
  const wanted = {
    ...everythingInUse,
    kind: 'question' as const,
    state: 'own' as const,
    facets: { role: 'VP of Sales' },
  };

  expect(narrowing(everythingInUse)).toEqual([]);
  expect(narrowing(wanted)).toEqual(['state', 'kind', 'role']);
  expect(unfiltered(wanted)).toEqual(everythingInUse);
  expect(unfiltered(wanted, ['kind', 'role'])).toEqual({ ...wanted, state: 'in-use' });
});

it('keeps of the facets those that the chosen kind has', () => {
  const wanted = { ...everythingInUse, facets: { role: 'VP of Sales', side: 'sales' } };

  expect(listFilters.kind.choose(wanted, 'question').facets).toEqual({ role: 'VP of Sales' });
  expect(listFilters.kind.choose(wanted, 'term').facets).toEqual({});
  expect(listFilters.kind.choose(wanted, null).facets).toEqual(wanted.facets);
});
