import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wilsonInterval } from './wilson';

describe('wilsonInterval', () => {
  // Newcombe 1998, table I, method 3
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%s of %s lies between %s and %s', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('its ends are exact at the boundaries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (trials) => {
        expect(wilsonInterval(0, trials).lower).toBe(0);
        expect(wilsonInterval(trials, trials).upper).toBe(1);
      }),
    );
  });

  test('it holds the observed share and mirrors successes and failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e5 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.floor(part * trials);
        const { lower, upper } = wilsonInterval(successes, trials);
        const mirror = wilsonInterval(trials - successes, trials);
        expect(lower).toBeLessThanOrEqual(successes / trials);
        expect(upper).toBeGreaterThanOrEqual(successes / trials);
        expect(mirror.lower).toBeCloseTo(1 - upper, 12);
      }),
    );
  });

  test.each([
    [3, 2],
    [-1, 5],
    [0, 0],
    [0.5, 2],
    [Number.NaN, 2],
  ])('%s of %s is no sample', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });
});
