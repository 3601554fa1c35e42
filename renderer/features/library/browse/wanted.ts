import type { Wanted } from '#shared/domain/library/filter-rows';
import { filterNames, listFilters, type FilterName } from './list-filters';

export const everythingInUse: Wanted = { state: 'in-use', kind: null, facets: {}, source: null, tag: null };

/** Filters that narrow the list, other than those that are kept. */
export const narrowing = (wanted: Wanted, kept: readonly FilterName[] = []): readonly FilterName[] =>
  filterNames.filter((name) => {
    const { chosen } = listFilters[name];
    return !kept.includes(name) && chosen(wanted) !== chosen(everythingInUse);
  });

/** All filters off but those that are kept. */
export const unfiltered = (wanted: Wanted, kept: readonly FilterName[] = []): Wanted =>
  narrowing(wanted, [...kept, 'kind']).reduce(
    (left, name) => listFilters[name].choose(left, null),
    kept.includes('kind') ? wanted : { ...wanted, kind: null },
  );
