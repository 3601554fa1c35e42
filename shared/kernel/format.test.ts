import { describe, expect, test } from 'vitest';

import { formatMoney, formatNumber, formatPercent, minorPerUnit } from './format';

describe('format', () => {
  test.each([
    [123_456, 'en-GB', 'EUR', 'unit', '€1,235'],
    [123_456, 'en-GB', 'EUR', 'exact', '€1,234.56'],
    [123_400, 'en-GB', 'EUR', 'exact', '€1,234'],
    [123_450, 'en-GB', 'EUR', 'exact', '€1,234.50'],
    [1_234, 'en-US', 'JPY', 'exact', '¥1,234'],
    [1_234_000, 'en-US', 'KWD', 'unit', 'KWD\u00a01,234'],
    [400_000_000, 'de-DE', 'EUR', 'unit', '4.000.000\u00a0€'],
    [-1, 'en-GB', 'EUR', 'unit', '€0'],
  ] as const)('%s minor units in %s %s, %s: %s', (minorUnits, locale, currency, precision, text) => {
    expect(formatMoney(minorUnits, { locale, currency }, precision)).toBe(text);
  });

  test.each([
    [1_234.56, 'en-GB', 1, '1,234.6'],
    [2, 'en-GB', { exactly: 1 }, '2.0'],
    [2, 'en-GB', 1, '2'],
    [-0.01, 'en-GB', 1, '0'],
    [1_234.5, 'de-DE', 1, '1.234,5'],
  ] as const)('%s in %s with %o digits: %s', (value, locale, digits, text) => {
    expect(formatNumber(value, locale, digits)).toBe(text);
  });

  test('percentages and unknown currencies', () => {
    expect(formatPercent(0.308, 'en-GB')).toBe('30.8%');
    expect(minorPerUnit('XQQ')).toBe(100);
  });
});
