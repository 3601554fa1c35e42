import { afterEach, expect, it, vi } from 'vitest';

import { localDay } from './local-day';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  { zone: 'Pacific/Kiritimati', at: '2027-01-31T10:30:00Z', day: '2027-02-01' },
  { zone: 'Pacific/Auckland', at: '2026-12-31T11:00:00Z', day: '2027-01-01' },
  { zone: 'UTC', at: '2027-01-31T23:59:59Z', day: '2027-01-31' },
  { zone: 'America/Los_Angeles', at: '2027-03-01T07:59:59Z', day: '2027-02-28' },
  { zone: 'Pacific/Pago_Pago', at: '2027-01-01T10:59:00Z', day: '2026-12-31' },
])('is $day at $at in $zone', ({ zone, at, day }) => {
  vi.stubEnv('TZ', zone);

  expect(localDay(Date.parse(at))).toBe(day);
});
