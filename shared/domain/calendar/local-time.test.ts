import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createLocalTimes } from './local-time';
import { createOffsetReader } from './zone-offsets';

it.each([
  { zone: 'Europe/Berlin', local: '2026-03-02T09:15', is: '2026-03-02T09:15+01:00' },
  { zone: 'Europe/Berlin', local: '2026-07-02T09:15', is: '2026-07-02T09:15+02:00' },
  { zone: 'Pacific/Kiritimati', local: '2026-01-01T03:00', is: '2026-01-01T03:00+14:00' },
  { zone: 'Pacific/Niue', local: '2025-12-31T23:30', is: '2025-12-31T23:30-11:00' },
  { zone: 'Europe/Berlin', local: '2026-03-29T02:30', is: 'skipped' },
  { zone: 'Europe/Berlin', local: '2026-10-25T02:30', is: 'twice' },
  { zone: 'Europe/Berlin', local: '2026-10-25T03:00', is: '2026-10-25T03:00+01:00' },
  { zone: 'America/Santiago', local: '2024-09-08T00:15', is: 'skipped' },
  { zone: 'Australia/Lord_Howe', local: '2026-04-05T01:45', is: 'twice' },
])('$local on the wall in $zone is $is', ({ zone, local, is }) => {
  const instant = createLocalTimes(zone).instantOf(Date.parse(`${local}Z`));

  expect(instant).toBe(Number.isNaN(Date.parse(is)) ? is : Date.parse(is));
});

it('gives back every instant whose local time came once', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Africa/Cairo');
  const instant = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2027, 0) });
  fc.assert(
    fc.property(zone, instant, (timeZone, atMs) => {
      const localMs = atMs + createOffsetReader(timeZone)(atMs);
      const back = createLocalTimes(timeZone).instantOf(localMs);

      expect(back === 'twice' || back === atMs).toBe(true);
    }),
  );
});
