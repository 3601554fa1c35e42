import { civilDayOf, dayAfter, firstOfNextMonth, weekdayOf } from '../../kernel/days';
import type { Reviewed, ReviewPeriod } from './review-schema';

/** A quarter has 13 weeks (FORMULAS.md). */
export const DAYS_OF_QUARTER = 91;
/** A period as long as this is no quarter any more. */
const MOST_DAYS = 400;

/** The quarter that begins on a day. */
const quarterFrom = (from: string): ReviewPeriod => ({ from, to: dayAfter(from, DAYS_OF_QUARTER - 1) });

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

/** The first day of the week (Monday) or month that a day lies in; of one that began before `firstDay`, that day. */
export function slotOf(every: Reviewed['every'], day: string, firstDay: string): string {
  const start = every === 'week' ? dayAfter(day, -weekday(day)) : `${day.slice(0, 8)}01`;
  return start < firstDay && firstDay <= day ? firstDay : start;
}

/** First days of the weeks or months that begin within a period; the very first begins with the agreement. */
export function slotsOf(every: Reviewed['every'], firstDay: string, { from, to }: ReviewPeriod): string[] {
  const slots: string[] = [];
  const begin = from < firstDay ? from : firstDay;
  for (let day = begin; day <= to; day = nextSlot(every, day)) if (day >= from) slots.push(day);
  return slots;
}

const nextSlot = (every: Reviewed['every'], day: string): string =>
  every === 'week' ? dayAfter(day, 7 - weekday(day)) : firstOfNextMonth(day);

/** 0 for Monday. */
const weekday = (day: string): number => weekdayOf(civilDayOf(day));
