import { expect, it } from 'vitest';

import { dayAfter, daysBetween, firstOfNextMonth } from './days';

it('counts days over the ends of months and leap years', () => {
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayAfter('2027-12-31', 1)).toBe('2028-01-01');
  expect(dayAfter('2026-06-28', -90)).toBe('2026-03-30');
});

it('counts the days between two days, back and forth', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});

it.each([
  ['2026-03-30', '2026-04-01'],
  ['2026-12-01', '2027-01-01'],
  ['2028-01-31', '2028-02-01'],
])('knows the month after %s', (day, first) => {
  expect(firstOfNextMonth(day)).toBe(first);
});
