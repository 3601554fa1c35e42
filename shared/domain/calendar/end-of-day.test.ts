import { expect, it } from 'vitest';

import { endOfDayMs } from './end-of-day';

it.each([
  { day: '2026-09-30', zone: 'Europe/Berlin', is: '2026-10-01T00:00+02:00' },
  { day: '2026-12-31', zone: 'Pacific/Auckland', is: '2027-01-01T00:00+13:00' },
  { day: '2024-09-07', zone: 'America/Santiago', is: '2024-09-08T01:00-03:00' },
  { day: '2024-10-31', zone: 'Africa/Cairo', is: '2024-11-01T00:00+02:00' },
])('$day is over in $zone at $is', ({ day, zone, is }) => {
  expect(new Date(endOfDayMs(day, zone)).toISOString()).toBe(new Date(is).toISOString());
});
