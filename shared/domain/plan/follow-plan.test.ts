import { describe, expect, test } from 'vitest';

import { britishEuros, fiftyNeeded } from '../../../tests/support/plan-builder';
import { followedInWords, followedTarget, followPlan, type Followed } from './follow-plan';
import type { FollowedFigure } from './scenario-schema';

describe('followedTarget', () => {
  test.each<[FollowedFigure, number, string]>([
    ['leads-per-week', 50, '50 leads a week'],
    ['leads', 2_600, '2,600 leads in the period'],
    ['marketing-share', 50, '50% of the deals'],
    ['close-ratio', 25, '25% of the SQLs won'],
    ['cost', 2_600_000, '€2,600,000'],
  ])('%s is %s', (figure, target, words) => {
    expect(followedTarget(fiftyNeeded(), figure, 'EUR')).toBe(target);
    expect(followedInWords(fiftyNeeded(), figure, britishEuros)).toBe(words);
  });

  test('is what is shown: needed counts go up, weekly figures and rates have one decimal', () => {
    const plan = fiftyNeeded({ sqlToWon: 0.3079, weeks: 51 });
    expect(followedTarget(plan, 'leads', 'EUR')).toBe(Math.ceil(65 / 0.3079 / 0.1));
    expect(followedTarget(plan, 'leads-per-week', 'EUR')).toBe(41.4);
    expect(followedTarget(plan, 'close-ratio', 'EUR')).toBe(30.8);
    expect(followedTarget(fiftyNeeded({ costPerMql: 100 }), 'cost', 'JPY')).toBe(260_000);
  });

  test('is not known while the plan is not', () => {
    expect(followedTarget(fiftyNeeded({ weeks: null }), 'leads-per-week', 'EUR')).toBeNull();
    expect(followedInWords(fiftyNeeded({ sqlToWon: 2 }), 'close-ratio', britishEuros)).toBe('');
  });
});

function workshop(target: number | null, changes: Parameters<typeof fiftyNeeded>[0] = {}): Followed {
  return {
    document: { plan: fiftyNeeded(changes), marketing: [{ id: 'volume', target }], sales: [] },
    facilitation: { scenarios: { followed: { volume: 'leads-per-week' } } },
  };
}
const nobody: Followed['facilitation'] = { scenarios: { followed: {} } };

describe('followPlan', () => {
  test('takes the figure over when a commitment begins to follow', () => {
    const before = { ...workshop(7), facilitation: nobody };
    expect(followPlan(before, workshop(7), 'EUR')).toEqual({ targets: [{ id: 'volume', target: 50 }], letGo: [] });
  });

  test('follows a change of the plan', () => {
    expect(followPlan(workshop(50), workshop(50, { sqlToWon: 0.5 }), 'EUR').targets).toEqual([
      { id: 'volume', target: 25 },
    ]);
  });

  test('lets go of what was typed', () => {
    expect(followPlan(workshop(50), workshop(40), 'EUR')).toEqual({ targets: [], letGo: ['volume'] });
  });

  test('keeps the target while the figure is not known, and follows again after', () => {
    const gap = workshop(50, { weeks: null });
    expect(followPlan(workshop(50), gap, 'EUR')).toEqual({ targets: [], letGo: [] });
    expect(followPlan(gap, workshop(50, { weeks: 26 }), 'EUR').targets).toEqual([{ id: 'volume', target: 100 }]);
  });

  test('forgets a commitment that is gone, and does nothing where nothing changed', () => {
    const gone = { ...workshop(50), document: { ...workshop(50).document, marketing: [] } };
    expect(followPlan(workshop(50), gone, 'EUR').letGo).toEqual(['volume']);
    expect(followPlan(workshop(50), workshop(50), 'EUR')).toEqual({ targets: [], letGo: [] });
  });
});
