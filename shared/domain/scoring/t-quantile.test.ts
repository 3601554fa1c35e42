import { describe, expect, test } from 'vitest';

import { tQuantile } from './t-quantile';

describe('tQuantile', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975
  test.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [11, 2.201],
    [30, 2.042],
    [100, 1.984],
  ])('of %s degrees of freedom is %s', (df, expected) => {
    expect(tQuantile(df)).toBeCloseTo(expected, 3);
  });

  test('is exact where it has a simple form', () => {
    expect(tQuantile(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 10);
    expect(tQuantile(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 12);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %s', (df) => {
    expect(() => tQuantile(df)).toThrow(RangeError);
  });
});
