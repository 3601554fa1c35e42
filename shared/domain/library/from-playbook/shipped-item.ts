import type { PlaybookItem } from '../../playbook/item-schema';
import type { ItemBody } from '../field';
import type { LibraryKind } from '../item-kind';
import type { LibraryItem } from '../library-schema';

/** What ships, as the library shows it: read-only, its words in the fields of its kind. */
export function shippedItem(kind: LibraryKind, item: PlaybookItem, body: ItemBody): LibraryItem {
  return {
    id: item.id,
    kind,
    body,
    tags: [],
    provenance: { source: item.provenance.source, note: item.provenance.note },
    licence: item.licence,
    state: 'shipped',
    version: item.version,
    origin: null,
    news: null,
    rev: 0,
    createdAtMs: null,
    updatedAtMs: null,
  };
}

/** Rows of one text each. */
export const lines = (texts: readonly string[]) => texts.map((text) => ({ text }));
