import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import { createLibraryImport } from '../library-file/library-import';
import type { LibraryFiles } from '../library-file/library-files';
import { createItemFinder } from './find-items';
import { createLibraryHandlers } from './library-handlers';
import { createLibraryRepository } from './library-repository';
import { createLibrarySearch } from './library-search';
import { createLinkHandlers } from './link-handlers';
import { createLinkRepository } from './link-repository';
import { createShippedCatalogue } from './shipped-catalogue';
import { createUsedIn } from './used-in';

interface Deps {
  readonly agreements: AgreementRepository;
  /** All that ships, in catalogue order. */
  readonly readShipped: () => readonly LibraryItem[];
  readonly files: LibraryFiles;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** Every call about the library, on an open workspace. */
export function createLibrary(db: Db, deps: Deps): ApiHandlers['library'] {
  const { agreements, files, readShipped, ...shared } = deps;
  const own = createLibraryRepository(db);
  const links = createLinkRepository(db);
  const catalogue = createShippedCatalogue(readShipped);
  const items = createItemFinder({ own, catalogue });
  const usedIn = createUsedIn(db);

  return {
    ...createLibraryHandlers({
      ...shared,
      own,
      links,
      catalogue,
      items,
      search: createLibrarySearch(db, { catalogue, rebuildWords: own.rebuildWords }),
      usedIn: ({ id }) => {
        items.mustExist(id);
        return usedIn(id);
      },
    }),
    ...createLinkHandlers({ links, items, agreements }),
    ...createLibraryImport({ ...shared, own, shipped: catalogue.find, files }),
  };
}
