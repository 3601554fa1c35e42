import { emptyBody } from '#shared/domain/library/item-body';
import { provenanceOfCopy } from '#shared/domain/library/copy-item';
import { ownSource } from '#shared/domain/library/library-schema';
import { newsOf, takenOver } from '#shared/domain/library/news';
import { retag } from '#shared/domain/library/retag';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { ItemFinder } from './find-items';
import type { LibraryRepository } from './library-repository';
import type { LinkRepository } from './link-repository';
import type { NewOwnItem, Origin, OwnItem } from './own-item';
import type { ShippedCatalogue } from './shipped-catalogue';

interface Deps {
  readonly own: LibraryRepository;
  readonly links: LinkRepository;
  readonly catalogue: ShippedCatalogue;
  readonly items: ItemFinder;
  readonly search: (query: string) => number[];
  readonly usedIn: ApiHandlers['library']['usedIn'];
  readonly inTransaction: <T>(work: () => T) => T;
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

type Calls = Omit<ApiHandlers['library'], 'links' | 'link' | 'unlink' | 'chooseImport' | 'applyImport' | 'dropImport'>;

export function createLibraryHandlers(deps: Deps): Calls {
  const { own, links, catalogue, items, inTransaction, newId, nowMs } = deps;
  const fresh = (): Pick<NewOwnItem, 'id' | 'state' | 'rev' | 'createdAtMs' | 'updatedAtMs'> => {
    const createdAtMs = nowMs();
    return { id: newId(), state: 'active', rev: 0, createdAtMs, updatedAtMs: createdAtMs };
  };
  /** Copied from what ships: the item itself. Copied from an own one: what that one was copied from. */
  const originOfCopy = (id: string): Origin | null => {
    const shipped = catalogue.find(id);
    return shipped ? { id, version: shipped.version, base: shipped.body } : (own.find(id)?.origin ?? null);
  };

  return {
    rows: () => items.rows(),
    search: ({ query }) => deps.search(query),
    get: ({ id }) => items.mustFind(id),
    getMany: ({ ids }) => ids.map(items.mustFind),
    create: ({ kind }) => {
      const words = { kind, body: emptyBody(kind), tags: [], provenance: { source: ownSource, note: '' }, licence: '' };
      const { id } = own.insert({ ...fresh(), ...words, origin: null }, null);
      return items.mustFind(id);
    },
    copy: ({ id }) => {
      const { kind, body, tags, licence, ...original } = items.mustFind(id);
      const provenance = provenanceOfCopy({ kind, body, tags, licence, ...original });
      const copy = { ...fresh(), kind, body, tags, licence, provenance, origin: originOfCopy(id) };
      return items.mustFind(own.insert(copy, newId()).id);
    },
    save: ({ id, expectedRev, sessionId, draft }) =>
      inTransaction(() => {
        const item = items.mustFindOwn(id);
        if (item.kind !== draft.kind) throw otherKind();
        if (item.state === 'trashed') throw inTrash();
        const isSaved = own.save({ ...draft, id }, { expectedRev, sessionId, nowMs: nowMs() });
        return isSaved ? { kind: 'saved', rev: expectedRev + 1 } : { kind: 'conflict', current: items.mustFind(id) };
      }),
    setState: ({ ids, state }) =>
      inTransaction(() => {
        for (const { id } of ids.map(items.mustFindOwnRow)) own.setState(id, state);
        return items.rowsOf(ids);
      }),
    tag: ({ ids, add, remove }) =>
      inTransaction(() => {
        for (const { id, tags } of ids.map(items.mustFindOwnRow)) {
          const changed = retag(tags, { add, remove });
          if (changed.join('\n') !== tags.join('\n')) own.setTags(id, changed, nowMs());
        }
        return items.rowsOf(ids);
      }),
    remove: ({ ids }) => {
      inTransaction(() => {
        const found = ids.map(items.mustFindOwnRow);
        if (found.some(({ state }) => state !== 'trashed')) throw notInTrash();
        for (const { id } of found) links.removeOfItem(id);
        own.remove(found);
      });
      deps.scrub();
    },
    versions: ({ id }) => own.versions(items.mustFindOwnRow(id)),
    usedIn: deps.usedIn,
    takeOver: ({ id, expectedRev, fields }) =>
      inTransaction(() => {
        const item = items.mustFindOwn(id);
        if (item.state === 'trashed') throw inTrash();
        if (item.rev !== expectedRev) throw changedMeanwhile();
        const { body, origin } = settled(item, catalogue, fields);
        own.save({ ...item, body, origin }, { expectedRev, sessionId: newId(), nowMs: nowMs() });
        return items.mustFind(id);
      }),
  };
}

/** @throws {AppError} NOT_FOUND if there is no news, or VALIDATION if there is no such field. */
function settled(item: OwnItem, catalogue: ShippedCatalogue, fields: readonly string[]) {
  const shipped = item.origin && catalogue.find(item.origin.id);
  if (!shipped || !item.origin || !newsOf(item.origin.base, shipped)) throw noNews();
  const origin = { id: shipped.id, version: shipped.version, base: shipped.body };
  return { body: takenOver(item, shipped.body, fields), origin };
}

const otherKind = () => new AppError('VALIDATION', 'An item keeps its kind. Create a new one of the other kind.');
const inTrash = () => new AppError('VALIDATION', 'This item is in the trash. Restore it to change it.');
const notInTrash = () =>
  new AppError('VALIDATION', 'Only what is in the trash can be deleted for good. Put it there first.');
const changedMeanwhile = () =>
  new AppError('CONFLICT', 'This item was changed in the meantime. Look at it again, then take over what you want.');
const noNews = () =>
  new AppError('NOT_FOUND', 'There is nothing to take over: this item reads as what ships, or that no longer ships.');
