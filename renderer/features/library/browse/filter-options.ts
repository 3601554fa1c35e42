import { stateFilters, type Wanted } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { filterNames, listFilters, type FilterName } from './list-filters';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** How many rows would be shown with it and all the other filters. */
  readonly count: number;
}

/**
 * What can be chosen in each filter. A filter that no row of the wanted kind has a value for is absent; a value that would
 * show nothing beside the other filters is left out unless it is the chosen one. States are always all there.
 */
export function filterOptions(
  rows: readonly LibraryRow[],
  wanted: Wanted,
): ReadonlyMap<FilterName, readonly FilterOption[]> {
  const counts = countValues(rows, wanted);
  const options = filterNames.flatMap((name): [FilterName, readonly FilterOption[]][] => {
    const { chosen, wordsOf, compare } = listFilters[name];
    const counted = counts[name];
    const present = chosen(wanted);
    if (present !== null && !counted.has(present)) counted.set(present, 0);
    if (counted.size === 0) return [];
    const shown = [...counted].filter(([id, count]) => count > 0 || id === present || name === 'state');
    const inOrder = shown.toSorted(([a], [b]) => compare(a, b));
    return [[name, inOrder.map(([id, count]) => ({ id, label: wordsOf(id), count }))]];
  });
  return new Map(options);
}

/** In one go over the rows: a row counts for a value if it passes all filters but, at most, the one of that value. */
function countValues(rows: readonly LibraryRow[], wanted: Wanted): Record<FilterName, Map<string, number>> {
  const counts = emptyCounts();
  const set = filterNames.flatMap((name) => {
    const value = listFilters[name].chosen(wanted);
    return value === null ? [] : [{ name, value, passes: listFilters[name].passes }];
  });
  for (const row of rows) {
    const failed = set.filter(({ value, passes }) => !passes(row, value));
    const isOtherKind = failed.some(({ name }) => name === 'kind');
    for (const name of filterNames) {
      // What a filter offers are values of the wanted kind.
      if (isOtherKind && name !== 'kind') continue;
      const isCounted = failed.length === 0 || (failed.length === 1 && failed[0]?.name === name);
      const counted = counts[name];
      for (const value of listFilters[name].valuesOf(row)) {
        counted.set(value, (counted.get(value) ?? 0) + (isCounted ? 1 : 0));
      }
    }
  }
  return counts;
}

const emptyCounts = (): Record<FilterName, Map<string, number>> => ({
  state: new Map(stateFilters.map((id) => [id, 0])),
  kind: new Map(),
  role: new Map(),
  seat: new Map(),
  date: new Map(),
  competency: new Map(),
  side: new Map(),
  stage: new Map(),
  salesStage: new Map(),
  source: new Map(),
  tag: new Map(),
});
