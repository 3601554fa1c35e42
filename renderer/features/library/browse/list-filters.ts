import { facetNames, type FacetName } from '#shared/domain/library/field';
import { fitsFacet, isInState, stateFilters, type StateFilter, type Wanted } from '#shared/domain/library/filter-rows';
import type { Facets } from '#shared/domain/library/item-body';
import { libraryKindNames, libraryKinds, type LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { compareFacetValues, compareWords, facetLabels, facetWords } from './facet-words';

/** One way to narrow a list of the library. Values are strings; null is: all. */
interface ListFilter {
  readonly label: string;
  readonly chosen: (wanted: Wanted) => string | null;
  readonly choose: (wanted: Wanted, value: string | null) => Wanted;
  readonly passes: (row: LibraryRow, value: string) => boolean;
  /** All values that the row passes for. */
  readonly valuesOf: (row: LibraryRow) => readonly string[];
  readonly wordsOf: (value: string) => string;
  readonly compare: (a: string, b: string) => number;
}

const stateNames: Readonly<Record<StateFilter, string>> = {
  'in-use': 'In use',
  shipped: 'Shipped with Rapport',
  own: 'Yours',
  archived: 'Put away',
  trashed: 'Trash',
  news: 'Changed since copied',
};

const asState = (value: string | null): StateFilter => stateFilters.find((state) => state === value) ?? 'in-use';
const asKind = (value: string | null): LibraryKind | null => libraryKinds.find((kind) => kind === value) ?? null;

/** Only those that the kind has: a term has no seat, and would never be found by one. */
function facetsFor(kind: LibraryKind | null, facets: Facets): Facets {
  if (kind === null) return facets;
  const known = kindFields[kind].flatMap(({ facet: name }) => (name === undefined ? [] : [name]));
  return Object.fromEntries(known.flatMap((name) => (facets[name] === undefined ? [] : [[name, facets[name]]])));
}

const byPlace =
  (places: readonly string[]) =>
  (a: string, b: string): number =>
    places.indexOf(a) - places.indexOf(b);

const state: ListFilter = {
  label: 'State',
  chosen: (wanted) => wanted.state,
  choose: (wanted, value) => ({ ...wanted, state: asState(value) }),
  passes: (row, value) => isInState(row, asState(value)),
  valuesOf: (row) => stateFilters.filter((one) => isInState(row, one)),
  wordsOf: (value) => stateNames[asState(value)],
  compare: byPlace(stateFilters),
};

const kind: ListFilter = {
  label: 'Kind',
  chosen: (wanted) => wanted.kind,
  choose: (wanted, value) => ({ ...wanted, kind: asKind(value), facets: facetsFor(asKind(value), wanted.facets) }),
  passes: (row, value) => row.kind === value,
  valuesOf: (row) => [row.kind],
  wordsOf: (value) => libraryKindNames[asKind(value) ?? 'question'].many,
  compare: byPlace(libraryKinds),
};

const source: ListFilter = {
  label: 'Source',
  chosen: (wanted) => wanted.source,
  choose: (wanted, value) => ({ ...wanted, source: value }),
  passes: (row, value) => row.source === value,
  valuesOf: (row) => (row.source === '' ? [] : [row.source]),
  wordsOf: (value) => value,
  compare: compareWords,
};

const tag: ListFilter = {
  label: 'Tag',
  chosen: (wanted) => wanted.tag,
  choose: (wanted, value) => ({ ...wanted, tag: value }),
  passes: (row, value) => row.tags.includes(value),
  valuesOf: (row) => row.tags,
  wordsOf: (value) => value,
  compare: compareWords,
};

const dates = ['1', '2', '3'];
const noValues: readonly string[] = [];

const facet = (name: FacetName): ListFilter => ({
  label: facetLabels[name],
  chosen: ({ facets }) => facets[name] ?? null,
  choose: (wanted, value) => {
    const { [name]: _before, ...others } = wanted.facets;
    return { ...wanted, facets: value === null ? others : { ...others, [name]: value } };
  },
  passes: (row, value) => fitsFacet(row, name, value),
  valuesOf: (row) => {
    const value = row.facets[name];
    if (value !== undefined) return [value];
    // A question that leaves its date open is shown for each.
    return name === 'date' && row.kind === 'question' ? dates : noValues;
  },
  wordsOf: (value) => facetWords(name, value),
  compare: (a, b) => compareFacetValues(name, a, b),
});

export const filterNames = ['state', 'kind', ...facetNames, 'source', 'tag'] as const;
export type FilterName = (typeof filterNames)[number];

export const listFilters: Readonly<Record<FilterName, ListFilter>> = {
  state,
  kind,
  role: facet('role'),
  seat: facet('seat'),
  date: facet('date'),
  competency: facet('competency'),
  side: facet('side'),
  stage: facet('stage'),
  salesStage: facet('salesStage'),
  source,
  tag,
};
