import { isEditable, type Agreement, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import { isRoundOpen, sortingRoundIdSchema, type SortingRoundId } from '#shared/domain/sorting/sorting-schema';
import { sortingMaterial } from '#shared/domain/sorting/sorting-material';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { ChosenLeads } from './chosen-leads';
import type { RoundsRepository, StoredRound } from './rounds-repository';
import { createSheetHandlers } from './sheet-handlers';
import type { SheetsRepository } from './sheets-repository';

export interface SortingDeps {
  readonly agreements: Pick<AgreementRepository, 'find' | 'standingOf'>;
  readonly rounds: RoundsRepository;
  readonly sheets: SheetsRepository;
  readonly chosenLeads: ChosenLeads;
  readonly inTransaction: <T>(work: () => T) => T;
  /** Takes what was deleted out of the file's log. */
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** Rounds of the sorting test, and the result, which both sides see at the same moment. */
export function createSortingHandlers(deps: SortingDeps): ApiHandlers['sorting'] {
  const { agreements, rounds, sheets, inTransaction, nowMs } = deps;
  const mustFindAgreement = (id: AgreementId): Agreement => {
    const agreement = agreements.find(id);
    if (!agreement) throw gone('agreement');
    return agreement;
  };
  const mustFind = (id: SortingRoundId): StoredRound => {
    const round = rounds.find(id);
    if (!round) throw gone('sorting test');
    return round;
  };

  return {
    ...createSheetHandlers({ ...deps, mustFind }),
    list: ({ agreementId }) => {
      if (!agreements.standingOf(agreementId)) throw gone('agreement');
      return rounds.list(agreementId).map(({ round }) => round);
    },
    begin: ({ agreementId, leads: choice }) => {
      const id = sortingRoundIdSchema.parse(deps.newId());
      inTransaction(() => {
        const { status, document } = mustFindAgreement(agreementId);
        if (!isEditable(status))
          throw new AppError('CONFLICT', 'This agreement is closed. Its terms are tested before it is.');
        const before = rounds.list(agreementId);
        if (before.some(({ round }) => !isRoundOpen(round)))
          throw new AppError('CONFLICT', 'A sorting test is going on. Finish that one or take it back first.');
        const leads = deps.chosenLeads(choice, before);
        rounds.insert({
          id,
          agreementId,
          number: (before[0]?.round.number ?? 0) + 1,
          material: sortingMaterial(document.terms, leads),
          createdAtMs: nowMs(),
        });
      });
      return mustFind(id).round;
    },
    result: ({ id }) => {
      const { round, readMaterial } = mustFind(id);
      const both = sheets.readBoth(round);
      if (!both) throw new AppError('CONFLICT', 'Not both sides have committed yet. Until then nobody sees anything.');
      return { round, material: readMaterial(), ...both };
    },
    drop: ({ id }) => {
      inTransaction(() => {
        const { round } = mustFind(id);
        if (isRoundOpen(round))
          throw new AppError('CONFLICT', 'This sorting test is finished. It stays in the history of the terms.');
        rounds.remove(id);
      });
      deps.scrub();
    },
  };
}
