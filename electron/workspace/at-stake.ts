import type { Db } from '../db/connection';
import { isDamage } from '../db/storage-error';
import { createRoundsRepository } from '../sorting/rounds-repository';

interface Held {
  /** The open file; null if it cannot be read. */
  readonly db: Db | null;
  readonly isPulseUnderWay: boolean;
}

/**
 * What is open in the room and would not go on in another file, a sentence each; empty if nothing is. Says no more than
 * the desk shows: of a pulse no count, of a blind sheet no side.
 */
export function atStake({ db, isPulseUnderWay }: Held): string[] {
  return [...(isPulseUnderWay ? [pulseWords] : []), ...(db ? sortingWords(openTests(db)) : [])];
}

interface HeldInRoom {
  readonly isPulseUnderWay: boolean;
  /** Sorting tests that a side has begun and not both have committed. */
  readonly tests: number;
}

/** Likewise for agreements that are to be deleted. */
export function atStakeInRoom({ isPulseUnderWay, tests }: HeldInRoom): string[] {
  return [
    ...(isPulseUnderWay ? [pulseWords] : []),
    ...(tests > 0 ? [`${testsOpen(tests)}. What was sorted would be deleted too.`] : []),
  ];
}

const pulseWords =
  'A round of the pulse is under way. Its answers are in memory alone: they would be lost for good, and everybody would ' +
  'have to answer again.';

function sortingWords(tests: number): string[] {
  if (tests === 0) return [];
  return [`${testsOpen(tests)}. What was sorted would go with the file that is replaced.`];
}

const testsOpen = (tests: number) =>
  `${tests === 1 ? 'A blind sorting test is' : `${tests} blind sorting tests are`} not finished`;

/** A file that is damaged must be replaceable, whatever is in it. */
function openTests(db: Db): number {
  try {
    return createRoundsRepository(db).countUnderWay();
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    console.warn('whether a sorting test is open could not be read from the file that is replaced', cause);
    return 0;
  }
}
