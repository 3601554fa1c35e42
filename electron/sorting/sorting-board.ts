import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { sortingBoardOf, type SortingBoard } from '#shared/domain/sorting/sorting-board';
import type { Db } from '../db/connection';
import { createRoundsRepository } from './rounds-repository';
import { createSheetsRepository } from './sheets-repository';

/** The sorting test as the whole room may see it: what was sorted only in rounds that both sides have committed. */
export function readSortingBoard(db: Db, agreementId: AgreementId): SortingBoard {
  const sheets = createSheetsRepository(db);
  const rounds = createRoundsRepository(db).list(agreementId);
  return sortingBoardOf(
    rounds.map(({ round, readMaterial }) => {
      const both = sheets.readBoth(round);
      return { round, result: both && { round, material: readMaterial(), ...both } };
    }),
  );
}
