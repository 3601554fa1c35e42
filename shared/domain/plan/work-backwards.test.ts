import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyPlan, fiftyNeeded } from '../../../tests/support/plan-builder';
import { planDraftSchema, planRates } from './plan-schema';
import { shortOfCapacity } from './show-figure';
import { valueOf, workBackwards, type PlanFigure } from './work-backwards';

describe('workBackwards', () => {
  test.each<[PlanFigure, number]>([
    ['won', 130],
    ['marketingWon', 65],
    ['sql', 260],
    ['sal', 520],
    ['mql', 2_600],
    ['responders', 26_000],
    ['neededPerWeek', 50],
    ['respondersPerWeek', 500],
    ['neededPerWeekWithCycle', 2_600 / 39],
    ['cost', 260_000_000],
    ['costPerWin', 4_000_000],
    ['romi', 0],
    ['capacityPerWeek', 60],
    ['ignoredPerWeek', 90],
  ])('works out %s', (name, value) => {
    expect(valueOf(workBackwards(fiftyNeeded())[name])).toBeCloseTo(value, 9);
  });

  test('ignores nothing while the sellers can work all that is handed over', () => {
    expect(valueOf(workBackwards(fiftyNeeded({ deliveredPerWeek: 40 })).ignoredPerWeek)).toBe(0);
  });

  test('names what is still to be written, in the order of the chain', () => {
    const { won, marketingWon } = workBackwards(planDraftSchema.parse({ revenueGoal: 100 }));
    expect(won).toEqual({ kind: 'unknown', reason: 'Still needed: the average deal.' });
    expect(marketingWon).toEqual({
      kind: 'unknown',
      reason: 'Still needed: the average deal and the share of deals marketing sources.',
    });
  });

  test.each([0, 1.5, -0.2])('says that a rate of %s is out of range', (mqlToSal) => {
    const figures = workBackwards(fiftyNeeded({ mqlToSal }));
    expect(figures.sal.kind).toBe('known');
    expect(figures.mql).toEqual({
      kind: 'unknown',
      reason: 'The rate from MQL to SAL must be above 0% and at most 100%.',
    });
  });

  test.each([52, 60])('says in words that a cycle of %s weeks leaves no time', (cycleWeeks) => {
    const figures = workBackwards(fiftyNeeded({ cycleWeeks }));
    expect(figures.neededPerWeekWithCycle).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('as long as the period'),
    });
    expect(figures.neededPerWeek.kind).toBe('known');
  });

  test('gives no return on a cost of 0 and no cost per deal without deals', () => {
    expect(workBackwards(fiftyNeeded({ costPerMql: 0 })).romi.kind).toBe('unknown');
    expect(workBackwards(fiftyNeeded({ revenueGoal: 0 })).costPerWin.kind).toBe('unknown');
    expect(valueOf(workBackwards(fiftyNeeded({ revenueGoal: 0 })).mql)).toBe(0);
  });

  test('says so where the figure leaves what a number can hold', () => {
    const tiny = { sqlToWon: 1e-200, salToSql: 1e-200 };
    expect(workBackwards(fiftyNeeded(tiny)).mql).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('too large'),
    });
  });

  test('is short of capacity only if the shown figures say so', () => {
    expect(shortOfCapacity(workBackwards(fiftyNeeded()))).toBe(false);
    expect(shortOfCapacity(workBackwards(fiftyNeeded({ sellers: 4 })))).toBe(true);
    expect(shortOfCapacity(workBackwards(fiftyNeeded({ sellers: 4.996 })))).toBe(false);
    expect(shortOfCapacity(workBackwards(fiftyNeeded({ sellers: null })))).toBeNull();
  });
});

describe('laws of working backwards', () => {
  test('raising a rate never raises the leads needed', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.constantFrom(...planRates),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (plan, rate, step) => {
          const before = plan[rate] ?? 0;
          const after = workBackwards({ ...plan, [rate]: before + (1 - before) * step });
          const needed = valueOf(workBackwards(plan).neededPerWeek) ?? 0;
          expect(valueOf(after.neededPerWeek)).toBeLessThanOrEqual(needed * (1 + 1e-12));
        },
      ),
    );
  });

  test('walking the chain forwards from the MQLs gives the goal', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const rates = (plan.mqlToSal ?? 0) * (plan.salToSql ?? 0) * (plan.sqlToWon ?? 0);
        const mql = valueOf(workBackwards(plan).mql) ?? 0;
        const revenue = (mql * rates * (plan.averageDeal ?? 0)) / (plan.marketingShare ?? 1);
        expect(revenue / (plan.revenueGoal ?? 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a goal so many times as large takes so many times the leads, cost and wins, at the same cost per win', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0.1, max: 10, noNaN: true }), (plan, factor) => {
        const before = workBackwards(plan);
        const after = workBackwards({ ...plan, revenueGoal: (plan.revenueGoal ?? 0) * factor });
        for (const name of ['won', 'sql', 'sal', 'mql', 'responders', 'neededPerWeek', 'cost'] as const) {
          expect((valueOf(after[name]) ?? 0) / (valueOf(before[name]) ?? 1)).toBeCloseTo(factor, 9);
        }
        expect((valueOf(after.costPerWin) ?? 0) / (valueOf(before.costPerWin) ?? 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('every figure of any draft is finite or has a reason', () => {
    const typed = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(typed, typed, typed, typed, (sqlToWon, weeks, cycleWeeks, grossMargin) => {
        for (const figure of Object.values(workBackwards(fiftyNeeded({ sqlToWon, weeks, cycleWeeks, grossMargin })))) {
          if (figure.kind === 'known') expect(Number.isFinite(figure.value)).toBe(true);
          else expect(figure.reason).not.toBe('');
        }
      }),
    );
  });
});
