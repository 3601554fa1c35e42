import type { AgreementDocument } from '../agreement/agreement-schema';
import type { GapRow } from './gap-row-schema';
type Points = AgreementDocument['summary']['points'];
/** As the summary allows. */
export declare const MOST_POINTS = 40;
/** Id of the summary's point that says what was learnt from a question: the same each time, so that it is found again. */
export declare const learntPointId: (rowId: string) => string;
/**
 * How what was learnt stands in the executive summary: not at all, in the same words, or in others, because either was
 * changed since.
 */
export declare function learntStanding(
  { id, learnt }: Pick<GapRow, 'id' | 'learnt'>,
  points: Points,
): 'none' | 'same' | 'other';
/** Puts what was learnt into the summary as its last point, or its words into the point that stands there. */
export declare function putLearnt({ id, learnt }: Pick<GapRow, 'id' | 'learnt'>, points: Points): void;
export {};
