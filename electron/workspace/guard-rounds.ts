import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { AppError } from '#shared/kernel/errors';
import type { RoundUnderWay } from '../pulse/pulse-handlers';
import type { RoundsRepository } from '../sorting/rounds-repository';
import { atStakeInRoom } from './at-stake';

interface Doomed {
  readonly agreementIds: readonly AgreementId[];
  readonly acceptsLoss: boolean;
}

/**
 * Runs what takes agreements away. Whatever is open in the room of one of them is asked about first, and the round of the
 * pulse ends with its agreement: no other place keeps its answers.
 *
 * @throws {AppError} CONFLICT with the field `acceptsLoss`, naming what would be lost, unless that is accepted.
 */
export type GuardRounds = <T>(doomed: Doomed, work: () => T) => T;

interface Deps {
  readonly tests: Pick<RoundsRepository, 'countUnderWayIn'>;
  /** The round of the pulse that is under way; null if none is. */
  readonly pulse: () => RoundUnderWay | null;
}

export function createRoundGuard({ tests, pulse }: Deps): GuardRounds {
  return ({ agreementIds, acceptsLoss }, work) => {
    const round = pulse();
    const isPulseUnderWay = round !== null && agreementIds.includes(round.agreementId);
    const open = agreementIds.reduce((sum, id) => sum + tests.countUnderWayIn(id), 0);
    const lost = atStakeInRoom({ isPulseUnderWay, tests: open }).join(' ');
    if (lost !== '' && !acceptsLoss) throw new AppError('CONFLICT', lost, { acceptsLoss: lost });
    const done = work();
    // Only now: what could not be deleted keeps its round.
    if (isPulseUnderWay) round.forget();
    return done;
  };
}
