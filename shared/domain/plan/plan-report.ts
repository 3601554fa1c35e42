import { mapFigures } from './map-figures';
import { neededRange, neededRangeInWords, type NeededRange } from './needed-range';
import { planInWords } from './chain-in-words';
import type { PlanFile } from './plan-file';
import type { PlanDraft } from './plan-schema';
import { solvedForDraft, solvePlan, type PlanQuestion, type PlanSolution } from './solve-plan';
import { workBackwards, type PlanFigure } from './work-backwards';

/** Everything that can be said of a plan, unrounded: money in minor units, rates and returns as fractions. */
export interface PlanReport {
  readonly figures: Readonly<Record<PlanFigure, { readonly value: number | null; readonly reason: string | null }>>;
  readonly range: NeededRange;
  readonly rangeInWords: string | null;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly missing: readonly string[];
  /** Null unless something was to be solved; the figures above are those of the plan with the solved value. */
  readonly solved: (PlanQuestion & { readonly solution: PlanSolution }) | null;
}

/** @param question what to solve; a solution is put into the plan before anything else is said of it. */
export function planReport({ plan, locale, currency }: PlanFile, question: PlanQuestion | null): PlanReport {
  const solution = question && solvePlan(plan, question);
  const whole: PlanDraft =
    question && solution?.kind === 'solved'
      ? { ...plan, [question.variable]: solvedForDraft(question.variable, solution.value) }
      : plan;
  const look = { locale, currency };
  return {
    figures: mapFigures(workBackwards(whole), (figure) =>
      figure.kind === 'known' ? { value: figure.value, reason: null } : { value: null, reason: figure.reason },
    ),
    range: neededRange(whole),
    rangeInWords: neededRangeInWords(whole, look),
    ...planInWords(whole, look),
    solved: question && solution && { ...question, solution },
  };
}
