const dayStyle: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };

/** A calendar day `YYYY-MM-DD` in words: "Thu, 28 Jan 2027". */
export function formatDay(day: string, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { ...dayStyle, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "just now", "12 minutes ago", "3 hours ago", then the date with its time. */
export function formatWhen(atMs: number, nowMs: number, locale = 'en-GB'): string {
  const minutes = Math.floor((nowMs - atMs) / 60_000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 1) return 'just now';
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative.format(-Math.floor(minutes / 60), 'hour');
  return formatInstant(atMs, locale);
}

/** "3 Dec 2026, 14:05", on this machine's clock. */
export function formatInstant(atMs: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
}
