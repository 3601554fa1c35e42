import { shuffled } from '#shared/domain/pulse/shuffled';
import type { NewRound, PulseRepository } from './pulse-repository';

interface Chance {
  /** An integer from 0 up to and without its limit that nobody can foresee. */
  readonly randomBelow: (limit: number) => number;
  readonly newId: () => string;
}

/**
 * Writes a round that ended, the one way there is: mixed, under random ids. Call it in a transaction.
 *
 * @param round its answers in an order that follows from the answers alone.
 */
export function keepRound(
  pulses: Pick<PulseRepository, 'replace'>,
  { answers, ...round }: Omit<NewRound, 'id' | 'answerIds'>,
  { randomBelow, newId }: Chance,
): void {
  const mixed = shuffled(answers, randomBelow);
  const answerIds = mixed.map(() => newId());
  pulses.replace({ ...round, id: newId(), answers: mixed, answerIds });
}
