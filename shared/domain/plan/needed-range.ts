import { planRates, type PlanDraft, type PlanRate } from './plan-schema';
import { rateInterval } from './rate-interval';
import { shownRate, showWeekly } from './show-figure';
import { workBackwards, valueOf } from './work-backwards';
import type { NumberLook } from '../../kernel/format';

/** Which weekly count the range is about: MQLs or responders. */
export type NeededCount = 'neededPerWeek' | 'respondersPerWeek';

export type NeededRange =
  | {
      readonly kind: 'range';
      /** The rates that have a sample; the others stay as typed. */
      readonly rates: readonly PlanRate[];
      /** All these rates at their upper ends. */
      readonly fewest: number;
      /** All at their lower ends; null when one of them is 0, so that no upper bound can be given. */
      readonly most: number | null;
    }
  | { readonly kind: 'none'; readonly reason: string };

const rateNames: Readonly<Record<PlanRate, string>> = {
  responderToMql: 'responder to MQL',
  mqlToSal: 'MQL to SAL',
  salToSql: 'SAL to SQL',
  sqlToWon: 'SQL to won',
};

/** How many leads a week are needed if every sampled rate is as good, and as bad, as its sample allows (FORMULAS.md). */
export function neededRange(plan: PlanDraft, count: NeededCount = 'neededPerWeek'): NeededRange {
  const relevant = planRates.filter((rate) => count === 'respondersPerWeek' || rate !== 'responderToMql');
  const sampled = relevant.flatMap((rate) => {
    const interval = rateInterval(plan.samples[rate]);
    return interval.kind === 'interval' ? [{ rate, lower: interval.lower, upper: interval.upper }] : [];
  });
  if (sampled.length === 0) return { kind: 'none', reason: 'No rate has a sample.' };

  const withRates = (end: 'lower' | 'upper'): PlanDraft => ({
    ...plan,
    ...Object.fromEntries(sampled.map((sample) => [sample.rate, sample[end]])),
  });
  const fewest = workBackwards(withRates('upper'))[count];
  if (fewest.kind === 'unknown') return { kind: 'none', reason: fewest.reason };
  const isUnbounded = sampled.some((sample) => sample.lower === 0);
  const most = isUnbounded ? null : valueOf(workBackwards(withRates('lower'))[count]);
  return { kind: 'range', rates: sampled.map((sample) => sample.rate), fewest: fewest.value, most };
}

/** The range as a sentence that names its ends; null while there is none. */
export function neededRangeInWords(
  plan: PlanDraft,
  look: NumberLook,
  count: NeededCount = 'neededPerWeek',
): string | null {
  const range = neededRange(plan, count);
  if (range.kind === 'none') return null;
  const leads = count === 'neededPerWeek' ? 'leads' : 'responders';
  const names = new Intl.ListFormat('en').format(range.rates.map((rate) => rateNames[rate]));
  const fewest = `With the sampled rates (${names}) all at the upper end of their 95% intervals, ${showWeekly(range.fewest, look)} ${leads} a week are needed`;
  return range.most === null
    ? `${fewest}; no upper bound can be given, because the lower end of a rate is 0.`
    : `${fewest}; all at the lower end, ${showWeekly(range.most, look)}.`;
}

/** What the sample says of a rate, where that differs from the typed rate by what is shown; else null. */
export function sampleMismatch(plan: PlanDraft, rate: PlanRate): number | null {
  const interval = rateInterval(plan.samples[rate]);
  const typed = plan[rate];
  if (interval.kind !== 'interval' || typed === null) return null;
  const observed = interval.successes / interval.trials;
  return shownRate(observed) === shownRate(typed) ? null : observed;
}
