import type { ItemBody } from '#shared/domain/library/field';
import { bodySchema, facetsOf } from '#shared/domain/library/item-body';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { newsOf } from '#shared/domain/library/news';
import { listTitle } from './library-repository';

interface ShippedEntry {
  readonly item: LibraryItem;
  readonly row: LibraryRow;
  readonly bodyJson: string;
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
    /** True if the item ships with other words than those it was copied with. */
    hasNews: ({ id, baseJson }: { readonly id: string; readonly baseJson: string }): boolean => {
      const entry = all().get(id);
      if (!entry || entry.bodyJson === baseJson) return false;
      return newsOf(baseOf(entry.item, baseJson), entry.item) !== null;
    },
  };
}
export type ShippedCatalogue = ReturnType<typeof createShippedCatalogue>;

/** A base of an older version of the app may lack a field; then it was empty. A damaged one shows when it is opened. */
function baseOf({ kind }: LibraryItem, baseJson: string): ItemBody {
  const parsed = bodySchema(kind).safeParse(JSON.parse(baseJson));
  return parsed.success ? parsed.data : {};
}

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
  return { item, row, bodyJson: JSON.stringify(body) };
}
