import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { britishEuros } from '../../../tests/support/plan-builder';
import {
  showExpectedWins,
  showMoney,
  shownExpectedWins,
  shownNeeded,
  shownRate,
  shownWeekly,
  showRate,
  showWeekly,
} from './show-figure';

describe('shown figures', () => {
  test.each([
    [100.0000000001, 100],
    [100.00000001, 101],
    [99.2, 100],
    [0, 0],
    [0.1, 1],
  ])('a needed count of %s shows %s', (count, shown) => {
    expect(shownNeeded(count)).toBe(shown);
  });

  test.each([
    [2.99, 2.9],
    [3, 3],
    [0.1 + 0.2, 0.3],
    [0.7 * 3, 2.1],
  ])('expected wins of %s show %s, never up', (wins, shown) => {
    expect(shownExpectedWins(wins)).toBe(shown);
  });

  test.each([
    [66.66, 66.7],
    [3.95, 4],
    [-0.01, 0],
    [50, 50],
  ])('a weekly figure of %s shows %s', (perWeek, shown) => {
    expect(shownWeekly(perWeek)).toBe(shown);
  });

  test('a rate shows one decimal of a percent', () => {
    expect(shownRate(0.30798)).toBe(0.308);
    expect(showRate(0.30798, britishEuros)).toBe('30.8%');
    expect(showRate(0.4, { locale: 'de-DE', currency: 'EUR' })).toBe('40\u00a0%');
  });

  test('texts follow the locale and the currency', () => {
    expect(showMoney(400_000_000, britishEuros)).toBe('€4,000,000');
    expect(showMoney(99.6, { locale: 'ja-JP', currency: 'JPY' })).toBe('￥100');
    expect(showExpectedWins(2, britishEuros)).toBe('2.0');
    expect(showWeekly(50, britishEuros)).toBe('50');
  });

  test('a needed count never falls short by more than the tolerance, expected wins are never overstated', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(shownNeeded(value)).toBeGreaterThanOrEqual(value - 1e-9);
        expect(shownNeeded(value)).toBeLessThan(value + 1);
        expect(shownExpectedWins(value)).toBeLessThanOrEqual(value + 1e-9);
      }),
    );
  });
});
