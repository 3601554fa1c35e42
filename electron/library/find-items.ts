import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';
import { newsOf } from '#shared/domain/library/news';
import { AppError } from '#shared/kernel/errors';
import type { LibraryRepository } from './library-repository';
import type { ListedItem, OwnItem } from './own-item';
import type { ShippedCatalogue } from './shipped-catalogue';

interface Deps {
  readonly own: LibraryRepository;
  readonly catalogue: ShippedCatalogue;
}

/** Items of the library, whether they ship or are the user's own. */
export function createItemFinder({ own, catalogue }: Deps) {
  const asItem = ({ number: _number, versions, origin, ...item }: OwnItem): LibraryItem => ({
    ...item,
    tags: [...item.tags],
    version: Math.max(1, versions),
    origin: origin && { id: origin.id, version: origin.version },
    news: origin && newsOf(origin.base, catalogue.find(origin.id)),
  });
  /** What is damaged has no news here; whoever opens it is told. */
  const isNews = (id: string, shipped: LibraryItem | null): boolean => {
    const base = own.baseOf(id);
    return base !== null && newsOf(base, shipped) !== null;
  };
  const asRow = ({ origin, ...item }: ListedItem): LibraryRow => ({
    ...item,
    facets: { ...item.facets },
    tags: [...item.tags],
    hasNews: origin !== null && catalogue.isOther(origin) && isNews(item.id, catalogue.find(origin.id)),
  });
  const isThere = (id: string): boolean => own.listedOf([id]).length > 0 || catalogue.find(id) !== null;
  const find = (id: string): LibraryItem | null => {
    const found = own.find(id);
    return found ? asItem(found) : catalogue.find(id);
  };

  return {
    isThere,
    /** @throws {AppError} NOT_FOUND */
    mustFind: (id: string): LibraryItem => {
      const item = find(id);
      if (!item) throw itemGone();
      return item;
    },
    /** @throws {AppError} NOT_FOUND, or VALIDATION if it ships. */
    mustFindOwn: (id: string): OwnItem => {
      const item = own.find(id);
      if (item) return item;
      throw catalogue.find(id) ? readOnly() : itemGone();
    },
    /** The same without its words, which may be damaged. @throws {AppError} NOT_FOUND, or VALIDATION if it ships. */
    mustFindOwnRow: (id: string): ListedItem => {
      const [row] = own.listedOf([id]);
      if (row) return row;
      throw catalogue.find(id) ? readOnly() : itemGone();
    },
    /** @throws {AppError} NOT_FOUND */
    mustExist: (id: string): void => {
      if (!isThere(id)) throw itemGone();
    },
    /** What ships first, then the newest of the user's own. */
    rows: (): LibraryRow[] => [...catalogue.rows(), ...own.listed().map(asRow)],
    rowsOf: (ids: readonly string[]): LibraryRow[] => own.listedOf(ids).map(asRow),
  };
}
export type ItemFinder = ReturnType<typeof createItemFinder>;

const itemGone = () =>
  new AppError(
    'NOT_FOUND',
    'This item is no longer in the library: it was deleted, or a new version does not ship it.',
  );
const readOnly = () =>
  new AppError('VALIDATION', 'This item ships with Rapport and cannot be changed. Copy it to edit.');
