import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapLengths, gapNumber, gapWords } from './gap-figures';

describe('the words of a gap', () => {
  it.each([
    [{ sales: 0, marketing: 9_000, record: 2_600 }, 'Sales says 0, marketing 9,000; the record 2,600.'],
    [{ sales: 0, marketing: 9_000, record: null }, 'Sales says 0, marketing 9,000.'],
    [{ sales: 5, marketing: 5, record: 12.5 }, 'Both sides say 5; the record 12.5.'],
    [{ sales: 5, marketing: 5, record: 5 }, 'Both sides say 5, and so does the record.'],
    [{ sales: 5, marketing: 5, record: null }, 'Both sides say 5.'],
  ])('of %j', (figures, words) => {
    expect(gapWords(figures, 'leads', 'en-GB')).toBe(words);
  });

  it('says of shares that they are', () => {
    expect(gapWords({ sales: 5, marketing: 40, record: 21.4 }, ' % ', 'en-GB')).toBe(
      'Sales says 5%, marketing 40%; the record 21.4%.',
    );
  });

  it('writes numbers as the engagement does', () => {
    expect(gapWords({ sales: 0, marketing: 9_000, record: 2.5 }, 'leads', 'de-DE')).toContain('9.000; the record 2,5');
  });

  it.each([
    [9_000, 'leads', '9,000 leads'],
    [40, '%', '40%'],
    [3.1, ' of 10 ', '3.1 of 10'],
    [7, '', '7'],
  ])('writes %d in %j', (value, unit, words) => {
    expect(gapNumber(value, unit, 'en-GB')).toBe(words);
  });
});

describe('the lengths of bars', () => {
  it.each([
    [
      { sales: 0, marketing: 9_000, record: 4_500 },
      { sales: 0, marketing: 1, record: 0.5 },
    ],
    [
      { sales: 0, marketing: 0, record: null },
      { sales: 0, marketing: 0, record: null },
    ],
    [
      { sales: 5, marketing: 10, record: -3 },
      { sales: 0.5, marketing: 1, record: 0 },
    ],
  ])('of %j', (figures, lengths) => {
    expect(gapLengths(figures)).toEqual(lengths);
  });

  it('stay on one scale and keep the order of the numbers', () => {
    const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (sales, marketing, record) => {
        const lengths = gapLengths({ sales, marketing, record });
        const all = [lengths.sales, lengths.marketing, lengths.record!];
        expect(all.every((length) => length >= 0 && length <= 1)).toBe(true);
        expect(Math.max(...all)).toBe(Math.max(sales, marketing, record) === 0 ? 0 : 1);
        if (sales < marketing) expect(lengths.sales).toBeLessThanOrEqual(lengths.marketing);
      }),
    );
  });
});
