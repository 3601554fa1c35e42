import type { LibraryItemId } from './library-schema';

const MOST = 64;

/**
 * Id of a row taken from the library: the item's own, or one that begins with it where the document has that id already.
 * So the row is still known for what it is when a room renames it in its own language.
 *
 * @param newId gives a fresh UUID.
 */
export function rowIdFor(itemId: LibraryItemId, rows: readonly { readonly id: string }[], newId: () => string): string {
  return rows.some(({ id }) => id === itemId) ? furtherRowId(itemId, newId) : itemId;
}

/** An id of one of several rows that come from the same item. */
export const furtherRowId = (itemId: LibraryItemId, newId: () => string): string =>
  `${itemId}-${newId()}`.slice(0, MOST);

/** Whether a row was taken from the item: `term-sql` and `term-sql-6f1b4a34-…`, and not `term-sql-criteria`. */
export function isTakenFrom(rowId: string, itemId: LibraryItemId): boolean {
  if (rowId === itemId) return true;
  return rowId.startsWith(`${itemId}-`) && /^[0-9a-f]{8}-[0-9a-f-]*$/.test(rowId.slice(itemId.length + 1));
}
