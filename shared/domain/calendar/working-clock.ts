import { civilDayOf, DAY_MS, weekdayOf } from '../../kernel/days';
import { mustBeReckonable } from './calendar-faults';
import { weekdays, type WorkingCalendar } from './working-calendar-schema';
import type { OffsetSpan } from './zone-offsets';
import { createZoneYears, FIRST_YEAR, yearOf, yearStartMs, type ZoneYears } from './zone-years';

/** Measures working time. */
export interface WorkingClock {
  /**
   * Milliseconds of working time between two instants of the years 1970 to 2199: how long the zone's clocks show a
   * working hour of a working day. An hour that the clocks skip is not worked, one that they show twice is worked twice.
   *
   * @param untilMs not before `fromMs`.
   */
  readonly between: (fromMs: number, untilMs: number) => number;
}

/** The stretches of working time in one year (UTC), in order and apart. */
interface WorkingYear {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** What was worked in the year before each of them. */
  readonly before: Float64Array;
  readonly total: number;
}

/** @throws {AppError} VALIDATION if the calendar has no day, no hour or no zone that is known. */
export function createWorkingClock(calendar: WorkingCalendar): WorkingClock {
  mustBeReckonable(calendar);
  const zone = createZoneYears(calendar.timeZone);
  const isWorked = workedDays(calendar);
  const years = new Map<number, WorkingYear>();
  const yearFor = (year: number): WorkingYear => {
    const known = years.get(year) ?? workingYear(year, stretchesOf(zone, year, { calendar, isWorked }));
    years.set(year, known);
    return known;
  };
  let recent = yearFor(FIRST_YEAR);
  return {
    between: (fromMs, untilMs) => {
      // Nearly all lie within the year of the one before.
      if (fromMs >= recent.fromMs && untilMs < recent.untilMs)
        return workedIn(recent, untilMs) - workedIn(recent, fromMs);
      recent = yearFor(yearOf(untilMs));
      const [first, last] = [yearOf(fromMs), yearOf(untilMs)];
      let worked = workedIn(yearFor(last), untilMs) - workedIn(yearFor(first), fromMs);
      for (let year = first; year < last; year += 1) worked += yearFor(year).total;
      return worked;
    },
  };
}

/** Days since the epoch, as a local calendar counts them, that are worked. */
function workedDays({ days, holidays }: WorkingCalendar): (day: number) => boolean {
  const worked = new Set(days.map((day) => weekdays.indexOf(day)));
  const free = new Set(holidays.map(({ day }) => civilDayOf(day)));
  return (day) => worked.has(weekdayOf(day)) && !free.has(day);
}

interface Worked {
  readonly calendar: WorkingCalendar;
  readonly isWorked: (day: number) => boolean;
}

interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

function stretchesOf(zone: ZoneYears, year: number, worked: Worked): Stretch[] {
  return zone.spansOf(year).flatMap((span) => stretchesIn(span, worked));
}

/** While the offset stays, local time runs evenly: its days and hours are plain sums. */
function stretchesIn({ fromMs, untilMs, offsetMs }: OffsetSpan, { calendar, isWorked }: Worked): Stretch[] {
  const stretches: Stretch[] = [];
  const lastDay = Math.floor((untilMs - 1 + offsetMs) / DAY_MS);
  for (let day = Math.floor((fromMs + offsetMs) / DAY_MS); day <= lastDay; day += 1) {
    if (!isWorked(day)) continue;
    const startMs = Math.max(fromMs, day * DAY_MS + calendar.from * 60_000 - offsetMs);
    const endMs = Math.min(untilMs, day * DAY_MS + calendar.until * 60_000 - offsetMs);
    if (startMs < endMs) stretches.push({ startMs, endMs });
  }
  return stretches;
}

function workingYear(year: number, stretches: readonly Stretch[]): WorkingYear {
  const before = new Float64Array(stretches.length);
  let total = 0;
  for (const [index, { startMs, endMs }] of stretches.entries()) {
    before[index] = total;
    total += endMs - startMs;
  }
  return {
    fromMs: yearStartMs(year),
    untilMs: yearStartMs(year + 1),
    starts: Float64Array.from(stretches, ({ startMs }) => startMs),
    ends: Float64Array.from(stretches, ({ endMs }) => endMs),
    before,
    total,
  };
}

/** What was worked from the start of the year to `atMs`, which lies in it. */
function workedIn({ starts, ends, before }: WorkingYear, atMs: number): number {
  const index = countBelow(starts, atMs) - 1;
  const start = starts[index];
  if (start === undefined) return 0;
  return (before[index] ?? 0) + Math.min(atMs, ends[index] ?? atMs) - start;
}

/** How many of the sorted values are at most `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
