import type { Wanted } from '#shared/domain/library/filter-rows';
import { stateFilters } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { FilterOption } from '../../../ui/filter-select';
import { filterNames, listFilters, type FilterName } from './list-filters';

/** Filters that a row of the wanted kind has a value for, and those that are set. */
export function usefulFilters(rows: readonly LibraryRow[], wanted: Wanted): readonly FilterName[] {
  const useful = new Set(filterNames.filter((name) => listFilters[name].chosen(wanted) !== null));
  useful.add('kind');
  for (const row of rows) {
    if (useful.size === filterNames.length) break;
    if (wanted.kind !== null && row.kind !== wanted.kind) continue;
    for (const name of filterNames)
      if (!useful.has(name) && listFilters[name].valuesOf(row).length > 0) useful.add(name);
  }
  return filterNames.filter((name) => useful.has(name));
}

/**
 * What can be chosen in a filter, each with how many rows would be shown with it and all the other filters. Of values that
 * would show nothing only the chosen one is there. States are always all there.
 */
export function filterOptions(rows: readonly LibraryRow[], wanted: Wanted, name: FilterName): readonly FilterOption[] {
  const { chosen, valuesOf, wordsOf, compare } = listFilters[name];
  const counts = new Map<string, number>(name === 'state' ? stateFilters.map((id) => [id, 0]) : []);
  for (const row of passingOthers(rows, wanted, name)) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const present = chosen(wanted);
  if (present !== null && !counts.has(present)) counts.set(present, 0);
  return [...counts].toSorted(([a], [b]) => compare(a, b)).map(([id, count]) => ({ id, label: wordsOf(id), count }));
}

function passingOthers(rows: readonly LibraryRow[], wanted: Wanted, name: FilterName): readonly LibraryRow[] {
  const others = filterNames.flatMap((other) => {
    const { chosen, passes } = listFilters[other];
    const value = chosen(wanted);
    return other === name || value === null ? [] : [{ value, passes }];
  });
  return rows.filter((row) => others.every(({ value, passes }) => passes(row, value)));
}
