import { facetsOf } from '#shared/domain/library/item-body';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { toStoredText } from '../agreements/stored-text';
import { listTitle } from './own-item';

interface ShippedEntry {
  readonly item: LibraryItem;
  readonly row: LibraryRow;
  readonly bodySha256: string;
}

/** What ships, by its ids; read on first use. */
export function createShippedCatalogue(read: () => readonly LibraryItem[]) {
  let entries: ReadonlyMap<string, ShippedEntry> | null = null;
  const all = (): ReadonlyMap<string, ShippedEntry> => {
    entries ??= new Map(read().map((item, index) => [item.id, entryOf(item, -1 - index)]));
    return entries;
  };
  const find = (id: string): LibraryItem | null => all().get(id)?.item ?? null;

  return {
    /** In catalogue order. */
    items: (): LibraryItem[] => [...all().values()].map(({ item }) => item),
    rows: (): LibraryRow[] => [...all().values()].map(({ row }) => row),
    find,
    /**
     * Whether the item ships with other words than those of this digest; then its fields tell whether it is news. False
     * if it ships no more.
     */
    isOther: ({ id, baseSha256 }: { readonly id: string; readonly baseSha256: string }): boolean =>
      (all().get(id)?.bodySha256 ?? baseSha256) !== baseSha256,
  };
}
export type ShippedCatalogue = ReturnType<typeof createShippedCatalogue>;

/** @param number its row in lists: shipped rows count downwards from -1. */
function entryOf(item: LibraryItem, number: number): ShippedEntry {
  const { id, kind, body, tags, provenance } = item;
  const row: LibraryRow = {
    number,
    id,
    kind,
    title: listTitle(kind, body),
    facets: facetsOf(kind, body),
    tags,
    source: provenance.source,
    state: 'shipped',
    hasNews: false,
    updatedAtMs: null,
  };
  return { item, row, bodySha256: toStoredText(body).sha256 };
}
