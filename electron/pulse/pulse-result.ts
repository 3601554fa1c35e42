import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { PulseResult } from '#shared/domain/pulse/pulse-schema';
import { readPulse } from '#shared/domain/pulse/read-pulse';
import type { Db } from '../db/connection';
import { createPulseRepository } from './pulse-repository';

/**
 * What the room may see of an agreement's pulse; the type has no place for the leaders' relationship.
 *
 * @returns null unless a round was kept and each side has three sheets.
 * @throws {AppError} STORAGE if the stored statements are damaged.
 */
export function readPulseResult(db: Db, agreementId: AgreementId): PulseResult | null {
  const round = createPulseRepository(db).find(agreementId);
  return round && readPulse(round);
}
