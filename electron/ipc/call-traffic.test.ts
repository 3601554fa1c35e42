import { expect, it } from 'vitest';

import { createCallTraffic } from './call-traffic';

it('counts calls under way, notes when the last one ended and names slow ones', async () => {
  let now = 100;
  const slow: string[] = [];
  const traffic = createCallTraffic({
    nowMs: () => now,
    onSlowCall: (path, tookMs) => void slow.push(`${path} ${tookMs}`),
  });

  const call = traffic.track('agreements.save', async () => traffic.inFlight());
  now = 151;
  const during = await call;
  await traffic.track('agreements.get', () => Promise.resolve());

  expect({ during, after: traffic.inFlight(), last: traffic.lastAtMs(), slow }).toEqual({
    during: 1,
    after: 0,
    last: 151,
    slow: ['agreements.save 51'],
  });
});

it('counts a call that failed as ended', async () => {
  const traffic = createCallTraffic({ nowMs: () => 0, onSlowCall: () => undefined });

  await expect(traffic.track('people.list', () => Promise.reject(new Error('no')))).rejects.toThrow('no');

  expect(traffic.inFlight()).toBe(0);
});
