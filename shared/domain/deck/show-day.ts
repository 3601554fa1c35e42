/** @returns a calendar day `YYYY-MM-DD` in the words of a locale: "3 December 2026". Days have no time zone here. */
export function showDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
