import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import { createItemFinder } from '../library/find-items';
import { createLibraryRepository } from '../library/library-repository';
import { createShippedCatalogue } from '../library/shipped-catalogue';
import { createChosenLeads } from './chosen-leads';
import { createRoundsRepository } from './rounds-repository';
import { createSheetsRepository } from './sheets-repository';
import { createSortingHandlers } from './sorting-handlers';

interface Deps {
  readonly agreements: AgreementRepository;
  /** All that ships, in catalogue order. */
  readonly readShipped: () => readonly LibraryItem[];
  readonly inTransaction: <T>(work: () => T) => T;
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** Every call about sorting tests, on an open workspace. */
export function createSorting(db: Db, { readShipped, ...deps }: Deps): ApiHandlers['sorting'] {
  const catalogue = createShippedCatalogue(readShipped);
  const items = createItemFinder({ own: createLibraryRepository(db), catalogue });
  return createSortingHandlers({
    ...deps,
    rounds: createRoundsRepository(db),
    sheets: createSheetsRepository(db),
    chosenLeads: createChosenLeads({ items, readShipped }),
  });
}
