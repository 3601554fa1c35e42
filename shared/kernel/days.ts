/** Calendar days as numbers: days since 1 January 1970, without a time zone. Monday is weekday 0. */
export type CivilDay = number;

export const DAY_MS = 86_400_000;

/** @param day `YYYY-MM-DD`. */
export const civilDayOf = (day: string): CivilDay => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayText = (day: CivilDay): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** 0 to 6. 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday. */
export const weekdayOf = (day: CivilDay): number => (((day + 3) % 7) + 7) % 7;

/** The first such weekday on or after a day. */
export const weekdayFrom = (day: CivilDay, weekday: number): CivilDay => day + ((weekday - weekdayOf(day) + 7) % 7);

/** First day of the month that lies so many months after the month of `day`. */
export function monthStart(day: CivilDay, months: number): CivilDay {
  const date = new Date(day * DAY_MS);
  return date.setUTCMonth(date.getUTCMonth() + months, 1) / DAY_MS;
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function monthsLater(day: CivilDay, months: number): CivilDay {
  const inMonth = new Date(day * DAY_MS).getUTCDate();
  const length = monthStart(day, months + 1) - monthStart(day, months);
  return monthStart(day, months) + Math.min(inMonth, length) - 1;
}

/** @param nth 1 to 4, or -1 for the last one. @param start first day of the month. */
export function weekdayOfMonth(start: CivilDay, weekday: number, nth: number): CivilDay {
  return nth === -1 ? weekdayFrom(monthStart(start, 1) - 7, weekday) : weekdayFrom(start, weekday) + (nth - 1) * 7;
}

/** @returns the calendar day `days` later, earlier below 0, both as `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string => dayText(civilDayOf(day) + days);

/** @returns the first day of the month after the one a calendar day lies in, both as `YYYY-MM-DD`. */
export const firstOfNextMonth = (day: string): string => dayText(monthStart(civilDayOf(day), 1));
