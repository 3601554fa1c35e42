import { expect, it } from 'vitest';

import { formatDay, formatWhen } from './format-day';

it('writes a calendar day without shifting it by the time zone', () => {
  expect(formatDay('2027-01-28')).toBe('Thu, 28 Jan 2027');
});

it.each([
  { ago: 30_000, words: 'just now' },
  { ago: 12 * 60_000, words: '12 minutes ago' },
  { ago: 3 * 3_600_000, words: '3 hours ago' },
])('says $words', ({ ago, words }) => {
  expect(formatWhen(10_000_000_000 - ago, 10_000_000_000)).toBe(words);
});

it('gives the date of what is older than a day', () => {
  const now = new Date(2027, 0, 28, 12).getTime();

  expect(formatWhen(new Date(2027, 0, 5, 9, 30).getTime(), now)).toBe('5 Jan 2027, 09:30');
});
