import fc from 'fast-check';
import { expect, it } from 'vitest';

import { percentileInc } from './percentile';

/** As spreadsheets give them; those with decimals are written out there. */
it.each([
  { values: [1, 2, 3, 4], share: 0.3, is: 1.9 },
  { values: [15, 20, 35, 40, 50], share: 0.4, is: 29 },
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share: 0.9, is: 9.1 },
  { values: [10, 20, 30, 40, 50], share: 0.5, is: 30 },
  { values: [10, 20, 30, 40], share: 0.5, is: 25 },
  { values: [7], share: 0.9, is: 7 },
  { values: [3, 8], share: 0, is: 3 },
  { values: [3, 8], share: 1, is: 8 },
])('the percentile $share of $values is $is', ({ values, share, is }) => {
  expect(percentileInc(values, share)).toBeCloseTo(is, 12);
});

it('never leaves the range of its values and never falls as the share grows', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (unsorted, a, b) => {
      const sorted = Float64Array.from(unsorted).toSorted();
      const [low, high] = [percentileInc(sorted, Math.min(a, b)), percentileInc(sorted, Math.max(a, b))];

      expect(low).toBeGreaterThanOrEqual(sorted[0] ?? NaN);
      expect(high).toBeLessThanOrEqual(sorted.at(-1) ?? NaN);
      expect(low).toBeLessThanOrEqual(high + 1e-6);
    }),
  );
});

it.each([{ values: [] }, { values: [1], share: 1.1 }, { values: [1], share: -0.1 }])(
  'refuses what has no percentile: $values at $share',
  ({ values, share = 0.5 }) => {
    expect(() => percentileInc(values, share)).toThrow('no percentile');
  },
);
