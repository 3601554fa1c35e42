import fc from 'fast-check';
import { expect, test } from 'vitest';

import { byClosingClock, byThisClock, clockWentBackMs } from './clock';

const instant = fc.integer({ min: 0, max: 4e12 });

test.each([
  ['before the first record', null, 5, null],
  ['when the clock goes on', 4, 5, null],
  ['when the clock stands', 5, 5, null],
  ['by what it lost when the clock went back', 8, 5, 3],
])('the clock goes back %s', (_, last, now, wentBack) => {
  expect(clockWentBackMs(last, now)).toBe(wentBack);
});

test('of two different moments exactly one order is going back, and by their distance', () => {
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      fc.pre(a !== b);
      expect(clockWentBackMs(Math.max(a, b), Math.min(a, b))).toBe(Math.abs(a - b));
      expect(clockWentBackMs(Math.min(a, b), Math.max(a, b))).toBeNull();
    }),
  );
});

test.each([
  [null, 'by this machine’s clock'],
  [1, 'by this machine’s clock, which had been set back less than a minute'],
  [60_000, 'by this machine’s clock, which had been set back 1 minute'],
  [3 * 3_600_000 + 4, 'by this machine’s clock, which had been set back 3 hours'],
  [50 * 86_400_000, 'by this machine’s clock, which had been set back 50 days'],
])('%s milliseconds read "%s"', (ms, words) => {
  expect(byThisClock(ms)).toBe(words);
});

test('says on paper whose clock it was', () => {
  expect(byClosingClock(null)).toBe('by the clock of the machine that closed it');
  expect(byClosingClock(2 * 86_400_000)).toBe(
    'by the clock of the machine that closed it, which had been set back 2 days',
  );
});
