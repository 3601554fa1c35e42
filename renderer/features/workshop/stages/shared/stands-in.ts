import { hasWords } from '#shared/domain/library/into-agreement';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { isTakenFrom } from '#shared/domain/library/row-id';

/**
 * Which items of the library a list has already: rows that were taken from them, whatever they are called by now, and
 * rows of the room's own with the same words.
 *
 * @param words of the rows, as the library would title them.
 */
export const standsIn = (rows: readonly { readonly id: string }[], words: readonly string[]) => (item: LibraryRow) =>
  rows.some(({ id }) => isTakenFrom(id, item.id)) || hasWords(words, item.title);
