import { describe, expect, it } from 'vitest';

import { workingCalendarSchema, type WorkingCalendar } from './working-calendar-schema';
import { createWorkingClock } from './working-clock';

const hours = (count: number) => count * 3_600_000;
const calendar = (changes: Partial<WorkingCalendar>) => workingCalendarSchema.parse(changes);
const worked = (from: string, until: string, changes: Partial<WorkingCalendar>) =>
  createWorkingClock(calendar(changes)).between(Date.parse(from), Date.parse(until));

const everyDay = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as WorkingCalendar['days'] };
const roundTheClock = { ...everyDay, from: 0, until: 1_440 };
const berlin = { timeZone: 'Europe/Berlin' };

it.each([
  { name: 'within one day', from: '2026-03-03T10:00+01:00', until: '2026-03-03T12:30+01:00', is: 2.5 },
  { name: 'from before work to after it', from: '2026-03-03T05:00+01:00', until: '2026-03-03T23:00+01:00', is: 8 },
  { name: 'over a night', from: '2026-03-03T16:00+01:00', until: '2026-03-04T10:00+01:00', is: 2 },
  { name: 'over a weekend', from: '2026-03-06T16:00+01:00', until: '2026-03-09T10:00+01:00', is: 2 },
  { name: 'within a weekend', from: '2026-03-07T01:00+01:00', until: '2026-03-08T23:00+01:00', is: 0 },
  { name: 'no time at all', from: '2026-03-03T10:00+01:00', until: '2026-03-03T10:00+01:00', is: 0 },
  { name: 'over a new year', from: '2025-12-31T16:00+01:00', until: '2026-01-02T10:00+01:00', is: 10 },
  { name: 'over three years', from: '2023-01-01T00:00+01:00', until: '2026-01-01T00:00+01:00', is: 783 * 8 },
])('counts $name', ({ from, until, is }) => {
  expect(worked(from, until, berlin)).toBe(hours(is));
});

it('leaves out a holiday of the local day, whatever day it is in UTC', () => {
  const auckland = { timeZone: 'Pacific/Auckland', holidays: [{ day: '2026-02-06', name: 'Waitangi Day' }] };

  // Thursday 16:00 to Monday 10:00 in Auckland.
  expect(worked('2026-02-05T16:00+13:00', '2026-02-09T10:00+13:00', auckland)).toBe(hours(2));
});

/** Reckoned by hand from the days on which the clocks change; a day by the local clock, from midnight to midnight. */
describe.each([
  {
    zone: 'Europe/Berlin',
    days: [
      { name: '23 hours, forward at 2:00', from: '2026-03-29T00:00+01:00', until: '2026-03-30T00:00+02:00', is: 23 },
      { name: '25 hours, back at 3:00', from: '2026-10-25T00:00+02:00', until: '2026-10-26T00:00+01:00', is: 25 },
      { name: '24 hours the day before', from: '2026-03-28T00:00+01:00', until: '2026-03-29T00:00+01:00', is: 24 },
    ],
  },
  {
    zone: 'America/New_York',
    days: [
      { name: '23 hours, forward at 2:00', from: '2026-03-08T00:00-05:00', until: '2026-03-09T00:00-04:00', is: 23 },
      { name: '25 hours, back at 2:00', from: '2026-11-01T00:00-04:00', until: '2026-11-02T00:00-05:00', is: 25 },
    ],
  },
  {
    zone: 'Australia/Lord_Howe',
    days: [
      {
        name: '23½ hours, forward by 30 minutes',
        from: '2026-10-04T00:00+10:30',
        until: '2026-10-05T00:00+11:00',
        is: 23.5,
      },
      {
        name: '24½ hours, back by 30 minutes',
        from: '2026-04-05T00:00+11:00',
        until: '2026-04-06T00:00+10:30',
        is: 24.5,
      },
    ],
  },
  {
    zone: 'Africa/Cairo',
    days: [
      {
        name: '23 hours, forward at midnight',
        from: '2024-04-26T01:00+03:00',
        until: '2024-04-27T00:00+03:00',
        is: 23,
      },
      { name: '25 hours, back at midnight', from: '2024-10-31T00:00+03:00', until: '2024-11-01T00:00+02:00', is: 25 },
    ],
  },
  {
    zone: 'Asia/Tehran',
    days: [
      {
        name: '23 hours, forward at midnight',
        from: '2021-03-22T01:00+04:30',
        until: '2021-03-23T00:00+04:30',
        is: 23,
      },
      { name: '25 hours, back at midnight', from: '2021-09-21T00:00+04:30', until: '2021-09-22T00:00+03:30', is: 25 },
      {
        name: '24 hours since the clocks stay',
        from: '2023-03-22T00:00+03:30',
        until: '2023-03-23T00:00+03:30',
        is: 24,
      },
    ],
  },
  {
    zone: 'America/Santiago',
    days: [
      {
        name: '23 hours, forward at midnight',
        from: '2024-09-08T01:00-03:00',
        until: '2024-09-09T00:00-03:00',
        is: 23,
      },
      { name: '25 hours, back at midnight', from: '2024-04-06T00:00-03:00', until: '2024-04-07T00:00-04:00', is: 25 },
    ],
  },
])('a day in $zone', ({ zone, days }) => {
  it.each(days)('has $name', ({ from, until, is }) => {
    expect(worked(from, until, { ...roundTheClock, timeZone: zone })).toBe(hours(is));
  });

  it.each(days)('has 8 hours of work from 9 to 17, though it has $name', ({ from, until }) => {
    expect(worked(from, until, { ...everyDay, timeZone: zone })).toBe(hours(8));
  });
});

it('does not work an hour that the clocks skip, and works one twice that they show twice', () => {
  const nights = { ...everyDay, ...berlin, from: 60, until: 180 }; // 1:00 to 3:00

  expect(worked('2026-03-29T00:00+01:00', '2026-03-29T12:00+02:00', nights)).toBe(hours(1));
  expect(worked('2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00', nights)).toBe(hours(3));
});

it('works both times when the clocks turn back into working time that had ended', () => {
  const nights = { ...everyDay, ...berlin, from: 60, until: 150 }; // 1:00 to 2:30; 2:00 to 3:00 comes twice

  expect(worked('2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00', nights)).toBe(hours(2));
});

it('knows that Samoa had no 30 December 2011', () => {
  const apia = { ...roundTheClock, timeZone: 'Pacific/Apia' };

  expect(worked('2011-12-29T00:00-10:00', '2012-01-01T00:00+14:00', apia)).toBe(hours(48));
});

it.each([
  {
    name: 'a zone that nobody knows',
    changes: { timeZone: 'Europe/Atlantis' },
    says: /No time zone is called “Europe\/Atlantis”/,
  },
  { name: 'no zone', changes: { timeZone: ' ' }, says: /Choose a time zone/ },
  { name: 'no day', changes: { days: [] }, says: /at least one working day/ },
  { name: 'an end before its begin', changes: { from: 1_020, until: 540 }, says: /must end after it begins/ },
])('refuses $name', ({ changes, says }) => {
  expect(() => createWorkingClock(calendar(changes))).toThrow(says);
});
