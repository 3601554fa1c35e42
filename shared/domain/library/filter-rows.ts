import { facetNames, type FacetName } from './field';
import type { Facets } from './item-body';
import type { LibraryKind } from './item-kind';
import type { LibraryRow } from './library-schema';

/** `in-use` is what ships and what is the user's own and neither put away nor thrown away. */
export type StateFilter = 'in-use' | 'shipped' | 'own' | 'archived' | 'trashed' | 'news';

export interface Wanted {
  readonly state: StateFilter;
  /** Null: all. */
  readonly kind: LibraryKind | null;
  readonly facets: Facets;
  /** Null: all. */
  readonly source: string | null;
  readonly tag: string | null;
}

export const stateFilters = [
  'in-use',
  'shipped',
  'own',
  'archived',
  'trashed',
  'news',
] as const satisfies StateFilter[];

const isIn: Readonly<Record<StateFilter, (row: LibraryRow) => boolean>> = {
  'in-use': ({ state }) => state === 'shipped' || state === 'active',
  shipped: ({ state }) => state === 'shipped',
  own: ({ state }) => state === 'active',
  archived: ({ state }) => state === 'archived',
  trashed: ({ state }) => state === 'trashed',
  news: ({ state, hasNews }) => hasNews && state !== 'trashed',
};

export const isInState = (row: LibraryRow, state: StateFilter): boolean => isIn[state](row);

/** Also true of a question that leaves its date open: it fits each date. */
export const fitsFacet = (row: LibraryRow, name: FacetName, value: string): boolean =>
  row.facets[name] === value || fitsAny(row, name);

/**
 * The rows that are wanted, in the order given. A question that leaves its date open fits each date.
 */
export function filterRows(rows: readonly LibraryRow[], wanted: Wanted): LibraryRow[] {
  const facets = facetNames.flatMap((name) => (wanted.facets[name] ? [[name, wanted.facets[name]] as const] : []));
  const hasState = isIn[wanted.state];
  return rows.filter(
    (row) =>
      hasState(row) &&
      (wanted.kind === null || row.kind === wanted.kind) &&
      (wanted.source === null || row.source === wanted.source) &&
      (wanted.tag === null || row.tags.includes(wanted.tag)) &&
      facets.every(([name, value]) => fitsFacet(row, name, value)),
  );
}

/** Only a date may be left open on purpose; a question without a seat is nobody's. */
const fitsAny = (row: LibraryRow, name: FacetName): boolean =>
  name === 'date' && row.kind === 'question' && row.facets.date === undefined;

/** The rows of a search's answer, in its order. */
export function rowsInOrder(rows: readonly LibraryRow[], numbers: readonly number[]): LibraryRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
