import { textDigest } from '../../kernel/text-digest';
import type { LadderStep } from './communication-schema';
import type { Rehearsal } from './facilitation-schema';

/** As many disputes as it takes to know a ladder. */
export const DISPUTES_WANTED = 2;

/**
 * What came of a rehearsal. Whatever the room said counts for the ladder as it stood then: once a step, its clock or its
 * order changed, a dispute is asked again, one that was clear (`clear-before`) and one that was not (`unclear-before`).
 */
export type RehearsalStand = 'open' | 'clear' | 'unclear' | 'clear-before' | 'unclear-before';

/** What of a ladder an answer depends on, in a few characters: who decides what by when, and in which order. */
export const ladderMark = (ladder: readonly LadderStep[]): string =>
  textDigest(
    JSON.stringify(
      ladder.map(({ decides, action, within, withinUnit }) => [decides.trim(), action.trim(), within, withinUnit]),
    ),
  );

export function rehearsalStand(
  { wasClear, ladderThen }: Pick<Rehearsal, 'wasClear' | 'ladderThen'>,
  ladder: readonly LadderStep[],
): RehearsalStand {
  if (wasClear === 'open') return 'open';
  const judged = wasClear === 'yes' ? 'clear' : 'unclear';
  return ladderThen === ladderMark(ladder) ? judged : `${judged}-before`;
}

export interface RehearsalCount {
  readonly clear: number;
  /** Two, or as many as were taken if that is more. */
  readonly of: number;
}

/** How many disputes the ladder as it stands answered clearly. */
export const rehearsalCount = (rehearsals: readonly Rehearsal[], ladder: readonly LadderStep[]): RehearsalCount => ({
  clear: rehearsals.filter((rehearsal) => rehearsalStand(rehearsal, ladder) === 'clear').length,
  of: Math.max(DISPUTES_WANTED, rehearsals.length),
});
