import { expect, it } from 'vitest';

import { civilDayOf, dayAfter, dayText, firstOfNextMonth, monthsLater, weekdayFrom, weekdayOfMonth } from './days';

it('counts days over the ends of months and leap years', () => {
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayAfter('2027-12-31', 1)).toBe('2028-01-01');
  expect(dayAfter('2026-06-28', -90)).toBe('2026-03-30');
});

it.each([
  ['2026-03-30', '2026-04-01'],
  ['2026-12-01', '2027-01-01'],
  ['2028-01-31', '2028-02-01'],
  ['0050-06-15', '0050-07-01'],
])('knows the month after %s', (day, first) => {
  expect(firstOfNextMonth(day)).toBe(first);
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-15', -3, '2025-12-15'],
])('knows the same day of the month as %s, %d months later', (day, months, later) => {
  expect(dayText(monthsLater(civilDayOf(day), months))).toBe(later);
});

it.each([
  ['a Monday on the day itself', '2026-11-23', 0, '2026-11-23'],
  ['a Sunday at the end of the week', '2026-11-23', 6, '2026-11-29'],
  ['a Thursday before 1970', '1969-12-29', 3, '1970-01-01'],
])('finds %s', (_name, from, weekday, day) => {
  expect(dayText(weekdayFrom(civilDayOf(from), weekday))).toBe(day);
});

it.each([
  [1, '2026-11-02'],
  [4, '2026-11-23'],
  [-1, '2026-11-30'],
])('finds the Monday with the number %d in a month', (nth, day) => {
  expect(dayText(weekdayOfMonth(civilDayOf('2026-11-01'), 0, nth))).toBe(day);
});
