import { civilDayOf, weekdayOf } from '../../kernel/days';
import { workingTimeInWords } from '../calendar/calendar-words';
import { weekdays, type WorkingCalendar } from '../calendar/working-calendar-schema';
import { showDay } from '../deck/show-day';
import type { Loosening } from './amendment-schema';
import type { Certainty } from './loosened-target';
import { looseningId } from './loosening-id';
import { fromToQuoted } from './loosening-words';

/**
 * Working time that counts fewer hours than before makes every age in it shorter, so each promise of at most so long gets
 * easier: hours and weekdays left out, holidays added. Hours or holidays that moved, and another time zone, must be
 * judged. More working time loosens nothing. Holidays count on weekdays that were worked and are.
 */
export function loosenedWorkingTime(before: WorkingCalendar, after: WorkingCalendar, locale: string): Loosening[] {
  return [...inHours(before, after), ...inHolidays(before, after, locale)];
}

const idOf = (aspect: string) => looseningId('communication', 'calendar', aspect);

function inHours(before: WorkingCalendar, after: WorkingCalendar): Loosening[] {
  const certainty = loosenedHours(before, after);
  if (certainty === null) return [];
  const [was, is] = [before, after].map((calendar) => workingTimeInWords({ ...calendar, holidays: [] }));
  return [{ id: idOf('working-time'), certainty, text: `Working time: ${fromToQuoted(was ?? '', is ?? '')}` }];
}

function loosenedHours(before: WorkingCalendar, after: WorkingCalendar): Certainty | null {
  if (before.timeZone.trim() !== after.timeZone.trim()) return 'may-loosen';
  if (covers(after, before)) return null;
  return covers(before, after) ? 'loosened' : 'may-loosen';
}

/** True if every working hour of `less` is one of `more`, holidays apart. */
const covers = (more: WorkingCalendar, less: WorkingCalendar): boolean =>
  less.days.every((day) => more.days.includes(day)) && more.from <= less.from && more.until >= less.until;

function inHolidays(before: WorkingCalendar, after: WorkingCalendar, locale: string): Loosening[] {
  const isWorked = (day: string) => {
    const weekday = weekdays[weekdayOf(civilDayOf(day))];
    return weekday !== undefined && before.days.includes(weekday) && after.days.includes(weekday);
  };
  const freeIn = ({ holidays }: WorkingCalendar) => new Set(holidays.map(({ day }) => day).filter(isWorked));
  const [was, is] = [freeIn(before), freeIn(after)];
  const added = [...is].filter((day) => !was.has(day));
  const dropped = [...was].filter((day) => !is.has(day));
  if (added.length === 0) return [];
  const text = [
    `${listed(added, locale)} ${added.length === 1 ? 'is a holiday' : 'are holidays'} now`,
    ...(dropped.length > 0 ? [`${listed(dropped, locale)} no longer`] : []),
  ].join('; ');
  const certainty = dropped.length > 0 ? 'may-loosen' : 'loosened';
  return [{ id: idOf('holidays'), certainty, text: `Holidays: ${text}` }];
}

const MOST = 12;

/** In the order of the year; a long list is cut, the changes name every day. */
function listed(days: readonly string[], locale: string): string {
  const shown = days.toSorted().slice(0, MOST);
  const rest = days.length - shown.length;
  const names = shown.map((day) => showDay(day, locale)).join(', ');
  return rest === 0 ? names : `${names} and ${rest} more`;
}
