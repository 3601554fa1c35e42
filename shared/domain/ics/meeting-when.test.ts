import { describe, expect, test } from 'vitest';

import { readMeetingWhen } from './meeting-when';

describe('readMeetingWhen', () => {
  test.each([
    ['Monday 09:15', 'weekly', { weekday: 0, nth: null, week: null, minute: 555 }],
    ['Mondays, 9.15', 'weekly', { weekday: 0, nth: null, week: null, minute: 555 }],
    ['Monday 09:15, standing', 'fortnightly', { weekday: 0, nth: null, week: null, minute: 555 }],
    ['1st Thursday 10:00', 'monthly', { weekday: 3, nth: 1, week: null, minute: 600 }],
    ['Last Thursday 14:00', 'monthly', { weekday: 3, nth: -1, week: null, minute: 840 }],
    ['second Tue', 'monthly', { weekday: 1, nth: 2, week: null, minute: null }],
    ['6th week, Wednesday', 'quarterly', { weekday: 2, nth: null, week: 6, minute: null }],
    ['09:00', 'daily', { weekday: null, nth: null, week: null, minute: 540 }],
  ] as const)('reads “%s” of a %s meeting', (when, cadence, expected) => {
    expect(readMeetingWhen(when, cadence)).toEqual(expected);
  });

  test.each([
    ['', 'weekly'],
    ['when we find the time', 'weekly'],
    ['Monday and Thursday 09:00', 'weekly'],
    ['1st Thursday', 'weekly'],
    ['Thursday', 'monthly'],
    ['5th Thursday', 'monthly'],
    ['Monday 09:00 or 10:00', 'weekly'],
    ['Friday 17 April and Friday 26 June, 09:00', 'quarterly'],
    ['14th week, Monday', 'quarterly'],
    ['1st Thursday of the 3rd week', 'quarterly'],
    ['1st Thursday', 'yearly'],
    ['Monday 25:00', 'daily'],
  ] as const)('guesses nothing from “%s” of a %s meeting', (when, cadence) => {
    expect(readMeetingWhen(when, cadence)).toBeNull();
  });
});
