import { showDay } from '#shared/domain/deck/show-day';

/** @param instant ISO 8601 in UTC. @returns "22 November 2026, 11:08 UTC" in the words of a locale. */
export function showInstant(instant: string, locale: string): string {
  const utc = new Date(instant).toISOString();
  return `${showDay(utc.slice(0, 10), locale)}, ${utc.slice(11, 16)} UTC`;
}
