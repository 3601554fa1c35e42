import { describe, expect, test } from 'vitest';

import { britishEuros, fiftyNeeded } from '../../../tests/support/plan-builder';
import { wilsonInterval } from '../stats/wilson';
import { neededRange, neededRangeInWords, sampleMismatch } from './needed-range';
import { planDraftSchema, type PlanDraft } from './plan-schema';

function sampled(samples: Partial<PlanDraft['samples']>, changes: Partial<PlanDraft> = {}): PlanDraft {
  return planDraftSchema.parse({ ...fiftyNeeded(changes), samples });
}

describe('neededRange', () => {
  test('takes all sampled rates at their upper, then all at their lower ends', () => {
    const plan = sampled({ mqlToSal: { successes: 20, trials: 100 }, sqlToWon: { successes: 5, trials: 20 } });
    const accepted = wilsonInterval(20, 100);
    const won = wilsonInterval(5, 20);
    const range = neededRange(plan);
    if (range.kind === 'none') throw new Error(range.reason);
    expect(range.rates).toEqual(['mqlToSal', 'sqlToWon']);
    expect(range.fewest).toBeCloseTo(65 / won.upper / 0.5 / accepted.upper / 52, 9);
    expect(range.most).toBeCloseTo(65 / won.lower / 0.5 / accepted.lower / 52, 9);
  });

  test('gives no upper bound when nothing was won of 20, and says so', () => {
    const plan = sampled({ sqlToWon: { successes: 0, trials: 20 } });
    expect(neededRange(plan)).toMatchObject({ kind: 'range', most: null });
    expect(neededRangeInWords(plan, britishEuros)).toContain('no upper bound can be given');
  });

  test('leaves the responders out of the leads, and takes them for the responders', () => {
    const plan = sampled({ responderToMql: { successes: 10, trials: 100 } });
    expect(neededRange(plan).kind).toBe('none');
    expect(neededRange(plan, 'respondersPerWeek')).toMatchObject({ kind: 'range', rates: ['responderToMql'] });
  });

  test('has nothing to say without a sample or without the plan', () => {
    expect(neededRange(fiftyNeeded())).toEqual({ kind: 'none', reason: 'No rate has a sample.' });
    const plan = sampled({ mqlToSal: { successes: 3, trials: 2 } });
    expect(neededRange(plan).kind).toBe('none');
    const unfinished = sampled({ mqlToSal: { successes: 1, trials: 2 } }, { weeks: null });
    expect(neededRange(unfinished)).toEqual({ kind: 'none', reason: 'Still needed: the length of the period.' });
  });

  test('a sampled rate need not be typed', () => {
    expect(neededRange(sampled({ mqlToSal: { successes: 20, trials: 100 } }, { mqlToSal: null })).kind).toBe('range');
  });

  test('names its ends', () => {
    expect(neededRangeInWords(sampled({ mqlToSal: { successes: 20, trials: 100 } }), britishEuros)).toBe(
      'With the sampled rates (MQL to SAL) all at the upper end of their 95% intervals, 34.6 leads a week are needed; all at the lower end, 75.',
    );
  });
});

describe('sampleMismatch', () => {
  test('tells the observed rate only where it shows differently', () => {
    expect(sampleMismatch(sampled({ mqlToSal: { successes: 20, trials: 100 } }), 'mqlToSal')).toBeNull();
    expect(sampleMismatch(sampled({ mqlToSal: { successes: 30, trials: 100 } }), 'mqlToSal')).toBe(0.3);
  });
});
