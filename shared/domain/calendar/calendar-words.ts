import { timeOfDay } from './hours-text';
import { weekdays, type Weekday, type WorkingCalendar } from './working-calendar-schema';

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** `Mon–Fri 9:00–17:00, Europe/Berlin, 3 holidays`. */
export function workingTimeInWords({ days, from, until, timeZone, holidays }: WorkingCalendar): string {
  const hours = `${daysInWords(days)} ${timeOfDay(from)}–${timeOfDay(until)}`;
  return [hours, timeZone.replaceAll('_', ' '), ...holidayWords(holidays.length)].join(', ');
}

function holidayWords(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? '1 holiday' : `${count} holidays`];
}

/** `Mon–Fri`, `Mon, Wed–Fri`; three days or more in a row are a stretch. */
function daysInWords(days: readonly Weekday[]): string {
  if (days.length === 0) return 'no day';
  const runs: Weekday[][] = [];
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue;
    const yesterday = weekdays[index - 1];
    const run = runs.at(-1);
    if (run && yesterday && run.at(-1) === yesterday) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap(runInWords).join(', ');
}

function runInWords(run: readonly Weekday[]): string[] {
  const names = run.map((day) => weekdayNames[day].slice(0, 3));
  return names.length < 3 ? names : [`${names[0]}–${names.at(-1)}`];
}
