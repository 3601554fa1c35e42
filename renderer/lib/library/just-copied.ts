import type { LibraryItemId } from '#shared/domain/library/library-schema';

/** As long as the second half of a double click takes at most. */
const DOUBLE_CLICK_MS = 500;

let copied = { id: '', atMs: 0 };

/** Call it when a copy is there, before its page opens. */
export function noteCopied(id: LibraryItemId): void {
  copied = { id, atMs: performance.now() };
}

/**
 * True while a press on a copy's page may be the second half of the double click that made the copy: the page opens under
 * the pointer, and has other buttons in that place.
 */
export const isJustCopied = (id: LibraryItemId): boolean =>
  id === copied.id && performance.now() - copied.atMs < DOUBLE_CLICK_MS;
