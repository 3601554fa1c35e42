import { describe, expect, test } from 'vitest';

import { britishEuros, fiftyNeeded } from '../../../tests/support/plan-builder';
import { funnelBars } from './funnel-bars';
import { planDraftSchema } from './plan-schema';

describe('funnelBars', () => {
  test('go from responders to won with their rates', () => {
    const bars = funnelBars(fiftyNeeded(), britishEuros);
    expect(bars.map(({ label, countText, rateText }) => [label, countText, rateText])).toEqual([
      ['Responders', '26,000', ''],
      ['MQLs', '2,600', '10%'],
      ['SALs', '520', '20%'],
      ['SQLs', '260', '50%'],
      ['Won', '65', '25%'],
    ]);
    expect(bars.map(({ share }) => share)[0]).toBe(1);
    expect(bars[1]?.share).toBeCloseTo(0.1, 9);
  });

  test('show the interval of a sample', () => {
    const plan = planDraftSchema.parse({ ...fiftyNeeded(), samples: { sqlToWon: { successes: 81, trials: 263 } } });
    expect(funnelBars(plan, britishEuros).at(-1)?.sampleText).toBe('81 of 263: 25.5% to 36.6%');
  });

  test('leave out what is not known yet', () => {
    const bars = funnelBars(planDraftSchema.parse({ sqlToWon: 2 }), britishEuros);
    expect(bars.every(({ count, share, rateText }) => count === null && share === 0 && rateText === '')).toBe(true);
  });
});
