import { showDay } from '#shared/domain/deck/show-day';
import { createPrintable } from '../handout/printable-text';

/**
 * "22 November 2026, 11:08 UTC" in the words of a locale, or in English where the typeface lacks its letters.
 *
 * @param instant ISO 8601 in UTC.
 */
export function showInstant(instant: string, locale: string): string {
  const utc = new Date(instant).toISOString();
  const day = showDay(utc.slice(0, 10), locale);
  const isPrintable = createPrintable().of(day) === day;
  return `${isPrintable ? day : showDay(utc.slice(0, 10), 'en-GB')}, ${utc.slice(11, 16)} UTC`;
}
