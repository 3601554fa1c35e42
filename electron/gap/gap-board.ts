import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { gapBoardOf, type GapBoard } from '#shared/domain/gap/gap-board';
import { createAgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import { createGapRepository } from './gap-repository';

/**
 * The perception gap as the whole room may see it: a question's numbers once both sides have committed and the
 * facilitator has shown them. Empty where there is no such agreement.
 */
export function readGapBoard(db: Db, agreementId: AgreementId): GapBoard {
  const agreement = createAgreementRepository(db).find(agreementId);
  return agreement ? gapBoardOf(agreement.facilitation.gap, createGapRepository(db).list(agreementId)) : { rows: [] };
}
