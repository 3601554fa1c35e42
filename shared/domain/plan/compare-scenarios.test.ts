import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyPlan, fiftyNeeded } from '../../../tests/support/plan-builder';
import { addedUp, scenarioFigures } from './compare-scenarios';
import { planDraftSchema, type PlanDraft } from './plan-schema';
import { shownExpectedWins } from './show-figure';

const straight = (sqlToWon: number): PlanDraft =>
  planDraftSchema.parse({ mqlToSal: 1, salToSql: 1, sqlToWon, averageDeal: 1_000_000, costPerMql: 10_000 });
const many = scenarioFigures({ leads: 100, hoursPerLead: 0.5 }, straight(0.02));
const few = scenarioFigures({ leads: 30, hoursPerLead: 0.5 }, straight(0.1));

describe('scenarioFigures', () => {
  test('100 leads at 2% win 2 for 50 hours, 30 at 10% win 3 for 15', () => {
    expect(many).toMatchObject({ leads: 100, wins: 2, repHours: 50, cost: 1_000_000, costPerWin: 500_000 });
    expect(few).toMatchObject({ leads: 30, wins: 3, repHours: 15, cost: 300_000, costPerWin: 100_000 });
  });

  test('without typed leads stands on those the goal needs', () => {
    const figures = scenarioFigures({ leads: null, hoursPerLead: null }, fiftyNeeded());
    expect(figures).toMatchObject({ needed: 2_600, leads: 2_600, repHours: null, revenue: 325_000_000 });
    expect(shownExpectedWins(figures.wins ?? 0)).toBe(65);
  });

  test('knows nothing of an empty funnel, and takes nothing out of range', () => {
    const empty = scenarioFigures({ leads: null, hoursPerLead: 1 }, planDraftSchema.parse({}));
    expect(Object.values(empty).every((value) => value === null)).toBe(true);
    expect(scenarioFigures({ leads: -5, hoursPerLead: -1 }, fiftyNeeded())).toMatchObject({
      leads: null,
      repHours: null,
      wins: null,
    });
  });

  test('has no upper bound where a rate may be 0', () => {
    const plan = planDraftSchema.parse({ ...fiftyNeeded(), samples: { sqlToWon: { successes: 0, trials: 20 } } });
    const { neededBand, winsBand } = scenarioFigures({ leads: 10, hoursPerLead: null }, plan);
    expect(neededBand?.high).toBeNull();
    expect(winsBand?.low).toBe(0);
  });
});

describe('laws of comparing', () => {
  const sample = fc
    .integer({ min: 1, max: 500 })
    .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 1, max: trials }) }));

  test('a band holds the figure that the sample itself gives', () => {
    fc.assert(
      fc.property(anyPlan, sample, sample, (plan, won, accepted) => {
        const observed = {
          ...plan,
          sqlToWon: won.successes / won.trials,
          mqlToSal: accepted.successes / accepted.trials,
          samples: { ...plan.samples, sqlToWon: won, mqlToSal: accepted },
        };
        const { needed, neededBand, wins, winsBand } = scenarioFigures({ leads: 100, hoursPerLead: 1 }, observed);
        const slack = 1 + 1e-9;
        expect((neededBand?.low ?? Infinity) / slack).toBeLessThanOrEqual(needed ?? -1);
        expect((neededBand?.high ?? -1) * slack).toBeGreaterThanOrEqual(needed ?? Infinity);
        expect((winsBand?.low ?? Infinity) / slack).toBeLessThanOrEqual(wins ?? -1);
        expect((winsBand?.high ?? -1) * slack).toBeGreaterThanOrEqual(wins ?? Infinity);
      }),
    );
  });

  test('the leads that a goal needs win the deals that marketing owes', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { wins } = scenarioFigures({ leads: null, hoursPerLead: null }, plan);
        const owed = ((plan.revenueGoal ?? 0) / (plan.averageDeal ?? 1)) * (plan.marketingShare ?? 0);
        expect((wins ?? 0) / owed).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('addedUp', () => {
  test('adds the funnels and works the cost per win out of all', () => {
    expect(addedUp([many, few])).toMatchObject({
      leads: 130,
      wins: 5,
      repHours: 65,
      cost: 1_300_000,
      costPerWin: 260_000,
      revenue: 5_000_000,
    });
  });

  test('does not know what one of them lacks', () => {
    expect(addedUp([many, { ...few, cost: null }])).toMatchObject({ cost: null, costPerWin: null, wins: 5 });
  });
});
