import fc from 'fast-check';
import { expect, it } from 'vitest';

import { workingCalendarSchema, weekdays, type WorkingCalendar } from './working-calendar-schema';
import { createWorkingClock } from './working-clock';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Tehran',
  'America/Santiago',
  'UTC',
  'Pacific/Chatham',
];
const anInstant = fc.integer({ min: Date.UTC(2019, 0), max: Date.UTC(2027, 0) });
const aDay = anInstant.map((atMs) => new Date(atMs).toISOString().slice(0, 10));
const hours = fc.uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 2 });

const aCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    days: fc.subarray([...weekdays], { minLength: 1 }),
    hours,
    timeZone: fc.constantFrom(...zones),
    holidays: fc.array(
      aDay.map((day) => ({ day, name: '' })),
      { maxLength: 30 },
    ),
  })
  .map(({ hours: [a = 0, b = 1_440], ...rest }) =>
    workingCalendarSchema.parse({ ...rest, from: Math.min(a, b), until: Math.max(a, b) }),
  );

const inOrder = (...atMs: readonly number[]) => atMs.toSorted((a, b) => a - b);

it('never counts more working time than time has passed, nor less than none', () => {
  fc.assert(
    fc.property(aCalendar, anInstant, anInstant, (calendar, a, b) => {
      const [from = 0, until = 0] = inOrder(a, b);
      const worked = createWorkingClock(calendar).between(from, until);

      expect(worked).toBeGreaterThanOrEqual(0);
      expect(worked).toBeLessThanOrEqual(until - from);
    }),
  );
});

it('adds up over any instant in between', () => {
  fc.assert(
    fc.property(aCalendar, anInstant, anInstant, anInstant, (calendar, a, b, c) => {
      const [from = 0, middle = 0, until = 0] = inOrder(a, b, c);
      const { between } = createWorkingClock(calendar);

      expect(between(from, middle) + between(middle, until)).toBe(between(from, until));
    }),
  );
});

it('never counts more with a holiday more', () => {
  fc.assert(
    fc.property(aCalendar, aDay, anInstant, anInstant, (calendar, day, a, b) => {
      const [from = 0, until = 0] = inOrder(a, b);
      const more = { ...calendar, holidays: [...calendar.holidays, { day, name: 'More' }] };

      expect(createWorkingClock(more).between(from, until)).toBeLessThanOrEqual(
        createWorkingClock(calendar).between(from, until),
      );
    }),
  );
});

/** What a person would do: look at the clock on the wall once a minute. */
function minutesOnTheWall(
  { timeZone, days, from, until, holidays }: WorkingCalendar,
  atMs: number,
  end: number,
): number {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  let worked = 0;
  for (let minuteMs = atMs; minuteMs < end; minuteMs += 60_000) {
    const [, day = '', hour, minute] = /(\d{4}-\d{2}-\d{2})\D+(\d{2}):(\d{2})/.exec(wall.format(minuteMs)) ?? [];
    const weekday = weekdays[(new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7];
    const minutes = Number(hour) * 60 + Number(minute);
    const isFree = !weekday || !days.includes(weekday) || holidays.some((holiday) => holiday.day === day);
    if (!isFree && minutes >= from && minutes < until) worked += 1;
  }
  return worked;
}

/** The days around which clocks change, one of each kind in every zone. */
const changes = [
  { timeZone: 'Europe/Berlin', at: ['2026-03-29T01:00Z', '2026-10-25T01:00Z'] },
  { timeZone: 'America/New_York', at: ['2026-03-08T07:00Z', '2026-11-01T06:00Z'] },
  { timeZone: 'Australia/Lord_Howe', at: ['2026-04-04T15:00Z', '2026-10-03T15:30Z'] },
  { timeZone: 'Africa/Cairo', at: ['2024-04-25T22:00Z', '2024-10-31T21:00Z'] },
  { timeZone: 'America/Santiago', at: ['2024-04-07T03:00Z', '2024-09-08T04:00Z'] },
].flatMap(({ timeZone, at }) => at.map((change) => ({ timeZone, changeMs: Date.parse(change) })));

it.each(changes)('agrees with a clock on the wall when the clocks of $timeZone change', ({ timeZone, changeMs }) => {
  const span = fc.integer({ min: 0, max: 30 * 60 });
  fc.assert(
    fc.property(aCalendar, span, span, (calendar, before, after) => {
      const there = { ...calendar, timeZone };
      const [from, until] = [changeMs - before * 60_000, changeMs + after * 60_000];

      expect(createWorkingClock(there).between(from, until) / 60_000).toBe(minutesOnTheWall(there, from, until));
    }),
    { numRuns: 25 },
  );
});
