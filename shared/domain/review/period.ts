import { dayAfter, firstOfNextMonth } from '../../kernel/days';
import type { Reviewed, ReviewPeriod } from './review-schema';

/** A quarter has 13 weeks (FORMULAS.md). */
export const DAYS_OF_QUARTER = 91;
/** A period as long as this is no quarter any more. */
const MOST_DAYS = 400;

/** The quarter that begins on a day. */
export const quarterFrom = (from: string): ReviewPeriod => ({ from, to: dayAfter(from, DAYS_OF_QUARTER - 1) });

/**
 * The quarter to look back on next: it begins after the last held review, else with the agreement.
 *
 * @param lastTo last day of the last held review; null before the first.
 */
export const nextPeriod = (firstDay: string, lastTo: string | null): ReviewPeriod =>
  quarterFrom(lastTo === null ? firstDay : dayAfter(lastTo, 1));

/** What is wrong with a period, in words by field; empty if nothing is. */
export function periodFaults({ from, to }: ReviewPeriod, lastTo: string | null): Record<string, string> {
  if (to < from) return { 'period.to': 'The last day lies before the first. Choose a later one.' };
  if (dayAfter(from, MOST_DAYS) < to) return { 'period.to': `A review looks back on at most ${MOST_DAYS} days.` };
  if (lastTo !== null && from <= lastTo) {
    return { 'period.from': `The last held review looked back until ${lastTo}. Begin on a later day.` };
  }
  return {};
}

/** First days of the weeks or months of a span; the first begins with it, and months on their first day after. */
export function slotsOf(every: Reviewed['every'], { from, to }: ReviewPeriod): string[] {
  const slots: string[] = [];
  for (let day = from; day <= to; day = every === 'week' ? dayAfter(day, 7) : firstOfNextMonth(day)) slots.push(day);
  return slots;
}
