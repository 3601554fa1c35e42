import { libraryKinds } from '#shared/domain/library/item-kind';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { ListSort } from '../../../ui/virtual-list-head';
import { compareWords } from './facet-words';

/** `newest`: the user's own by their last change, then what ships, in the order it ships in. */
export const orders = ['newest', 'title', 'title-down', 'kind', 'kind-down'] as const;
export type Order = (typeof orders)[number];

export const orderNames: Readonly<Record<Order, string>> = {
  newest: 'Newest first',
  title: 'Title, A to Z',
  'title-down': 'Title, Z to A',
  kind: 'Kind',
  'kind-down': 'Kind, last first',
};

const compareKinds = (a: LibraryRow, b: LibraryRow) => libraryKinds.indexOf(a.kind) - libraryKinds.indexOf(b.kind);
const compareTitles = (a: LibraryRow, b: LibraryRow) => compareWords(a.title, b.title);

const comparisons: Readonly<Record<Order, (a: LibraryRow, b: LibraryRow) => number>> = {
  newest: (a, b) => (b.updatedAtMs ?? 0) - (a.updatedAtMs ?? 0),
  title: compareTitles,
  'title-down': (a, b) => compareTitles(b, a),
  kind: compareKinds,
  'kind-down': (a, b) => compareKinds(b, a),
};

/** Rows that are alike stay in the order given. */
export const orderRows = (rows: readonly LibraryRow[], order: Order): LibraryRow[] => rows.toSorted(comparisons[order]);

/** How the heads of the columns show an order. */
export function sortOf(order: Order): ListSort | undefined {
  if (order === 'newest') return undefined;
  const isDown = order.endsWith('-down');
  return { column: order.replace('-down', ''), direction: isDown ? 'descending' : 'ascending' };
}

export const orderOf = ({ column, direction }: ListSort): Order =>
  orders.find((order) => order === (direction === 'ascending' ? column : `${column}-down`)) ?? 'newest';
