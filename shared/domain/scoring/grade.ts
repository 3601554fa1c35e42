import type { Thresholds } from '../search/profile-schema';
import type { Grade } from './scoring-input';
import { shownPercent, shownScore } from './shown-score';

/** Below this share of rated competency weight, in percent, no grade is given. */
const fewestPercentForGrade = 80;

interface Graded {
  readonly composite: number | null;
  /** 0 to 1. */
  readonly coverage: number;
  readonly thresholds: Thresholds;
  readonly hasDealBreaker: boolean;
}

/** True if too little is rated for a grade: what shows 80.0% is enough. */
export const isTooLittle = (coverage: number): boolean => shownPercent(coverage) < fewestPercentForGrade;

/**
 * A, B or C by the shown composite: what shows 4.0 is graded as 4.0. Any deal-breaker caps at C. Null if not enough is
 * rated.
 */
export function gradeOf({ composite, coverage, thresholds, hasDealBreaker }: Graded): Grade | null {
  if (composite === null || isTooLittle(coverage)) return null;
  if (hasDealBreaker) return 'C';
  const shown = shownScore(composite);
  if (shown >= thresholds.a) return 'A';
  return shown >= thresholds.b ? 'B' : 'C';
}
