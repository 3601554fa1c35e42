const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** The time of a day as the locale writes it, in the zone of this computer: "09:30", "9:30 AM". */
export const clockTime = (atMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(atMs);

/** The same for minutes after midnight; past midnight it begins anew. */
export const minuteOfDayTime = (minute: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    (((Math.round(minute) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) * MINUTE_MS,
  );

/** The instant at which this computer's clock shows `minute` on the day of `dayMs`. @param minute after midnight. */
export function instantOfMinute(dayMs: number, minute: number): number {
  const day = new Date(dayMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minute).getTime();
}

/** Minutes after midnight that this computer's clock shows. */
export function minuteOfInstant(atMs: number): number {
  const at = new Date(atMs);
  return at.getHours() * 60 + at.getMinutes();
}

/** "45 min", "1 h 5 min", "4 h". @param minutes whole or not; rounded. */
export function minutesInWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** "on plan", "4 min behind", "12 min ahead": minutes that are not full do not count. */
export function behindInWords(behindMs: number): string {
  const minutes = Math.floor(Math.abs(behindMs) / MINUTE_MS);
  if (minutes === 0) return 'on plan';
  return `${minutesInWords(minutes)} ${behindMs > 0 ? 'behind' : 'ahead'}`;
}
