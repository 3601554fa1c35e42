import type { LibraryState } from '#shared/domain/library/library-schema';

/** Where an item stands, for its chip. */
export const stateWords: Readonly<Record<LibraryState, string>> = {
  shipped: 'Shipped with Rapport',
  active: 'Yours',
  archived: 'Put away',
  trashed: 'Trash',
};
