/** @returns a calendar day `YYYY-MM-DD` in the words of a locale: "3 December 2026". Days have no time zone here. */
export function showDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** @returns an instant in few words, in UTC so that every machine writes the same: "22 Nov 2026, 11:08". */
export function showInstantShort(atMs: number, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(atMs);
  return `${day}, ${new Date(atMs).toISOString().slice(11, 16)}`;
}
