import { expect, it } from 'vitest';

import {
  behindInWords,
  clockTime,
  instantOfMinute,
  minuteOfDayTime,
  minuteOfInstant,
  minutesInWords,
} from './clock-words';

it.each([
  [0, '0 min'],
  [45.4, '45 min'],
  [60, '1 h'],
  [65, '1 h 5 min'],
  [240, '4 h'],
])('writes %d minutes as %s', (minutes, words) => {
  expect(minutesInWords(minutes)).toBe(words);
});

it.each([
  [59_999, 'on plan'],
  [-59_999, 'on plan'],
  [60_000, '1 min behind'],
  [-12 * 60_000, '12 min ahead'],
  [65 * 60_000, '1 h 5 min behind'],
])('calls %d milliseconds %s', (behindMs, words) => {
  expect(behindInWords(behindMs)).toBe(words);
});

it('writes a time of the day as the locale does, past midnight too', () => {
  expect(minuteOfDayTime(570, 'en-GB')).toBe('09:30');
  expect(minuteOfDayTime(1_440 + 15, 'de-DE')).toBe('00:15');
});

it('finds the instant at which this computer’s clock shows a minute of the day', () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  expect(clockTime(instantOfMinute(noon, 570), 'en-GB')).toBe('09:30');
  expect(minuteOfInstant(instantOfMinute(noon, 570))).toBe(570);
  expect(new Date(instantOfMinute(noon, 570)).getDate()).toBe(23);
});
