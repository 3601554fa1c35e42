import type { Cadence } from '../agreement/communication-schema';

/** When a meeting is held, as far as its words say it. */
export interface MeetingWhen {
  /** 0 is Monday; null for every working day. */
  readonly weekday: number | null;
  /** Which of the month's such weekdays, 1 to 4 or -1 for the last; null where it is not counted so. */
  readonly nth: number | null;
  /** Which week of the quarter, from 1; null where it is not counted so. */
  readonly week: number | null;
  /** Minutes after midnight; null where no time is written. */
  readonly minute: number | null;
}

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ordinals: Readonly<Record<string, number>> = { '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, last: -1 };
const words: Readonly<Record<string, string>> = { first: '1st', second: '2nd', third: '3rd', fourth: '4th' };

/**
 * Reads words such as "Monday 09:15", "1st Thursday 10:00" or "6th week, Wednesday" (English). What is not fully
 * understood is not guessed.
 *
 * @returns null unless the words say on which days a meeting of this cadence is held.
 */
export function readMeetingWhen(when: string, cadence: Cadence): MeetingWhen | null {
  const text = when.toLowerCase().replaceAll(/[,;]/g, ' ');
  const days = [...text.matchAll(/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/g)];
  const times = [...text.matchAll(/\b([01]?\d|2[0-3])[:.]([0-5]\d)\b/g)];
  const weeks = [...text.matchAll(/\b(1[0-3]|[1-9])(?:st|nd|rd|th) week\b/g)];
  const nths = [
    ...text
      .replaceAll(/\b\d+(?:st|nd|rd|th) week\b/g, ' ')
      .matchAll(/\b(1st|2nd|3rd|4th|first|second|third|fourth|last)\b/g),
  ];
  if ([days, times, weeks, nths].some((found) => found.length > 1)) return null;
  const ordinal = nths[0]?.[1];
  const read: MeetingWhen = {
    weekday: days[0] ? weekdayNames.indexOf(days[0][1] ?? '') : null,
    nth: ordinal === undefined ? null : (ordinals[words[ordinal] ?? ordinal] ?? null),
    week: weeks[0] ? Number(weeks[0][1]) : null,
    minute: times[0] ? Number(times[0][1]) * 60 + Number(times[0][2]) : null,
  };
  return saysTheDay(read, cadence) ? read : null;
}

function saysTheDay({ weekday, nth, week, minute }: MeetingWhen, cadence: Cadence): boolean {
  switch (cadence) {
    case 'daily':
      return weekday === null && nth === null && week === null && minute !== null;
    case 'weekly':
    case 'fortnightly':
      return weekday !== null && nth === null && week === null;
    case 'monthly':
      return weekday !== null && nth !== null && week === null;
    case 'quarterly':
      return weekday !== null && (nth === null) !== (week === null);
    case 'yearly':
    case 'as-needed':
      return false;
  }
}
