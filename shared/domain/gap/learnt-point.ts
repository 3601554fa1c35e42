import type { AgreementDocument } from '../agreement/agreement-schema';
import type { GapRow } from './gap-row-schema';

type Points = AgreementDocument['summary']['points'];

/** As the summary allows. */
export const MOST_POINTS = 40;
const MOST_IN_AN_ID = 64;

/** Id of the summary's point that says what was learnt from a question: the same each time, so that it is found again. */
const learntPointId = (rowId: string): string => `learnt-${rowId}`.slice(0, MOST_IN_AN_ID);

/**
 * How what was learnt stands in the executive summary: not at all, in the same words, or in others, because either was
 * changed since.
 */
export function learntStanding(
  { id, learnt }: Pick<GapRow, 'id' | 'learnt'>,
  points: Points,
): 'none' | 'same' | 'other' {
  const point = points.find((each) => each.id === learntPointId(id));
  if (!point) return 'none';
  return point.text.trim() === learnt.trim() ? 'same' : 'other';
}

/** Puts what was learnt into the summary as its last point, or its words into the point that stands there. */
export function putLearnt({ id, learnt }: Pick<GapRow, 'id' | 'learnt'>, points: Points): void {
  const text = learnt.trim();
  const point = points.find((each) => each.id === learntPointId(id));
  if (point) point.text = text;
  else if (points.length < MOST_POINTS) points.push({ id: learntPointId(id), text });
}
