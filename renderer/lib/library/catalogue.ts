import { create } from 'zustand';

import type { LibraryItem, LibraryItemId, LibraryRow } from '#shared/domain/library/library-schema';
import { api } from '../api';

interface Catalogue {
  /** Every row in every state; null until it is loaded. */
  readonly rows: readonly LibraryRow[] | null;
  readonly hasFailed: boolean;
}

/** What the library holds, without its words: one list for every screen that looks into it. */
export const useCatalogue = create<Catalogue>()(() => ({ rows: null, hasFailed: false }));

/** Reads the list anew; the one that is shown stays until the new one is there. */
export async function loadCatalogue(): Promise<void> {
  try {
    useCatalogue.setState({ rows: await api.library.rows(), hasFailed: false });
  } catch {
    // What went wrong is in main's log; the screen offers to try again.
    useCatalogue.setState({ hasFailed: true });
  }
}

/** Puts changed rows in the place of those with the same id; new ones come right after what ships. */
export function takeRows(changed: readonly LibraryRow[]): void {
  const rows = useCatalogue.getState().rows ?? [];
  const byId = new Map(changed.map((row) => [row.id, row]));
  const kept = rows.map((row) => byId.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  const added = changed.filter(({ id }) => !known.has(id));
  if (added.length === 0) return useCatalogue.setState({ rows: kept });
  const shipped = kept.filter(({ state }) => state === 'shipped');
  const own = kept.filter(({ state }) => state !== 'shipped');
  useCatalogue.setState({ rows: [...shipped, ...added, ...own] });
}

export function dropRows(ids: readonly LibraryItemId[]): void {
  const gone = new Set(ids);
  const rows = useCatalogue.getState().rows;
  if (rows) useCatalogue.setState({ rows: rows.filter(({ id }) => !gone.has(id)) });
}

/** Numbers of the rows that hold the words, most telling first. */
export const searchLibrary = (query: string): Promise<number[]> => api.library.search({ query });

export const readItem = (id: LibraryItemId): Promise<LibraryItem> => api.library.get({ id });
export const readItems = (ids: readonly LibraryItemId[]): Promise<LibraryItem[]> =>
  api.library.getMany({ ids: [...ids] });
