import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { payExampleSchema, type PayExample } from './pay-schema';
import { payout, payProblem } from './payout';

const example = (changes: Partial<PayExample> = {}): PayExample =>
  payExampleSchema.parse({ targetVariable: 1_000_000, tiers: [{ from: 1, multiplier: 2 }], ...changes });

/** What is paid of each euro that the target pays; NaN while that cannot be said. */
function shareOf(given: PayExample, attainment: number): number {
  const paid = payout({ ...given, targetVariable: 1 }, attainment);
  return paid.kind === 'known' ? paid.minor : NaN;
}

describe('payout', () => {
  test('1.2 with one open step from 1.0 at x2 pays 1.4 times the target', () => {
    expect(shareOf(example(), 1.2)).toBeCloseTo(1.4, 12);
    expect(payout(example(), 1.2)).toEqual({ kind: 'known', minor: expect.closeTo(1_400_000, 6) });
  });

  test.each([
    [{}, 0.8, 0.8],
    [{}, 1, 1],
    [{ threshold: 0.85 }, 0.8, 0],
    [{ threshold: 0.8 }, 0.8, 0.8],
    [{ tiers: [] }, 1.2, 1],
    [{ cap: 1.25 }, 1.2, 1.25],
    [
      {
        tiers: [
          { from: 1.1, multiplier: 3 },
          { from: 1, multiplier: 2 },
        ],
      },
      1.2,
      1.5,
    ],
    [{ tiers: [{ from: 1.1, multiplier: 2 }] }, 1.2, 1.2],
  ])('with %o at %s pays %s', (changes, attainment, share) => {
    expect(shareOf(example(changes), attainment)).toBeCloseTo(share, 12);
  });

  test.each([
    [{ targetVariable: null }, 'Write the target variable pay'],
    [{ targetVariable: -1 }, '0 or more'],
    [{ threshold: 1.2 }, 'between 0% and 100%'],
    [{ cap: -1 }, 'The cap'],
    [{ tiers: [{ from: 1, multiplier: null }] }, 'needs both numbers'],
    [{ tiers: [{ from: 0.9, multiplier: 2 }] }, 'starts at 100% or later'],
    [{ tiers: [{ from: 1, multiplier: -2 }] }, 'less than nothing'],
    [
      {
        tiers: [
          { from: 1, multiplier: 1 },
          { from: 1, multiplier: 2 },
        ],
      },
      'at the same place',
    ],
  ])('says what is wrong with %o', (changes, words) => {
    expect(payProblem(example(changes))).toContain(words);
    expect(payout(example(changes), 1).kind).toBe('unknown');
  });
});

describe('laws of pay', () => {
  const attainment = fc.double({ min: 0, max: 3, noNaN: true });
  const anyExample = fc
    .record({
      threshold: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      cap: fc.option(fc.double({ min: 0, max: 4, noNaN: true })),
      tiers: fc.uniqueArray(
        fc.record({
          from: fc.double({ min: 1, max: 2, noNaN: true }),
          multiplier: fc.double({ min: 0, max: 5, noNaN: true }),
        }),
        { maxLength: 4, selector: ({ from }) => from },
      ),
    })
    .map((changes) => example(changes));

  test('more attainment never pays less', () => {
    fc.assert(
      fc.property(anyExample, attainment, attainment, (given, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(shareOf(given, low)).toBeLessThanOrEqual(shareOf(given, high) + 1e-9);
      }),
    );
  });

  test('nothing is paid below the threshold, and never more than the cap', () => {
    fc.assert(
      fc.property(anyExample, attainment, (given, at) => {
        if (at < (given.threshold ?? 0)) expect(shareOf(given, at)).toBe(0);
        expect(shareOf(given, at)).toBeLessThanOrEqual(given.cap ?? Infinity);
      }),
    );
  });

  test('the order of the steps does not matter', () => {
    fc.assert(
      fc.property(anyExample, attainment, (given, at) => {
        const turned = { ...given, tiers: given.tiers.toReversed() };
        expect(shareOf(turned, at)).toBe(shareOf(given, at));
      }),
    );
  });
});
