import { create } from 'zustand';

import type { Wanted } from '#shared/domain/library/filter-rows';
import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { searchLibrary } from '../../lib/library/catalogue';
import type { ListPlace } from '../../ui/use-virtual-window';
import type { Order } from './browse/order-rows';
import { everythingInUse } from './browse/wanted';

interface LibraryView {
  /** As typed. */
  readonly query: string;
  /** What the last search that came back found, most telling first; null while there are no words to search for. */
  readonly found: { readonly query: string; readonly numbers: readonly number[] } | null;
  readonly hasSearchFailed: boolean;
  readonly wanted: Wanted;
  readonly order: Order;
  /** Null: the first row. */
  readonly activeId: LibraryItemId | null;
  readonly selected: ReadonlySet<LibraryItemId>;
  /** Of the list. It writes to it; nothing is drawn anew for it. */
  readonly place: ListPlace;
}

/** How one looks into the library: it stays while one reads an item and comes back. */
export const useLibraryView = create<LibraryView>()(() => ({
  query: '',
  found: null,
  hasSearchFailed: false,
  wanted: everythingInUse,
  order: 'newest',
  activeId: null,
  selected: new Set<LibraryItemId>(),
  place: { top: 0, view: '' },
}));

const { getState, setState } = useLibraryView;

/** More letters may follow within a frame of this: they are searched for together. */
const FRAME_MS = 16;
let latest = 0;

/** Searches as one types: the latest words win, and what was found stays until the next answer. */
export async function setQuery(query: string): Promise<void> {
  const ticket = ++latest;
  setState({ query });
  if (query.trim() === '') return setState({ found: null, hasSearchFailed: false, activeId: null });
  await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
  if (ticket === latest) await search(query, ticket);
}

/** Searches for the same words again, where an answer may have changed or failed to come. */
export const searchAgain = (): Promise<void> => setQuery(getState().query);

async function search(query: string, ticket: number): Promise<void> {
  try {
    const numbers = await searchLibrary(query);
    if (ticket === latest) setState({ found: { query, numbers }, hasSearchFailed: false, activeId: null });
  } catch (error) {
    console.warn('the library could not be searched', error);
    if (ticket === latest) setState({ found: { query, numbers: [] }, hasSearchFailed: true });
  }
}

export const setWanted = (wanted: Wanted): void => setState({ wanted, activeId: null });
export const setOrder = (order: Order): void => setState({ order, activeId: null });
export const setActive = (activeId: LibraryItemId): void => setState({ activeId });
export const setSelected = (selected: ReadonlySet<LibraryItemId>): void => setState({ selected });
