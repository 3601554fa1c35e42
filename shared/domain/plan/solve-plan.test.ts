import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyPlan, fiftyNeeded } from '../../../tests/support/plan-builder';
import { planFixedOutcomes, planVariables, type PlanFixedOutcome, type PlanVariable } from './plan-schema';
import { solvableVariables, solvedForDraft, solvePlan } from './solve-plan';
import { valueOf, workBackwards } from './work-backwards';

const goalAndRates: readonly PlanVariable[] = [
  'revenueGoal',
  'averageDeal',
  'marketingShare',
  'mqlToSal',
  'salToSql',
  'sqlToWon',
];
const offered: readonly (readonly [PlanFixedOutcome, readonly PlanVariable[]])[] = [
  ['neededPerWeek', goalAndRates],
  ['cost', [...goalAndRates, 'costPerMql']],
  ['respondersPerWeek', [...goalAndRates, 'responderToMql']],
  ['romi', ['averageDeal', 'mqlToSal', 'salToSql', 'sqlToWon', 'grossMargin', 'costPerMql']],
  ['capacityPerWeek', ['sellers', 'leadsPerSellerPerWeek']],
];
const pairs = offered.flatMap(([fixed, variables]) => variables.map((variable) => [fixed, variable] as const));

describe('solvableVariables', () => {
  test.each(offered)('offers exactly what %s depends on', (fixed, variables) => {
    expect(solvableVariables(fixed).toSorted()).toEqual(variables.toSorted());
  });

  test('refuses every other pair in words', () => {
    for (const fixed of planFixedOutcomes) {
      for (const variable of planVariables.filter((each) => !solvableVariables(fixed).includes(each))) {
        const solution = solvePlan(fiftyNeeded(), { fixed, target: 1, variable });
        expect(solution).toMatchObject({ kind: 'none', reason: expect.stringContaining('does not change') });
      }
    }
  });
});

describe('solvePlan', () => {
  test.each(pairs)('with %s fixed, solving for %s and feeding it back gives the target', (fixed, variable) => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, wanted) => {
        const reachable = { ...plan, [variable]: wanted[variable] };
        const target = valueOf(workBackwards(reachable)[fixed]);
        if (target === null) throw new Error(`no ${fixed} for a complete plan`);
        // next to a return of -100% the figure itself has lost its digits
        fc.pre(fixed !== 'romi' || target > -0.999);
        const solution = solvePlan(plan, { fixed, target, variable });
        if (solution.kind === 'none') throw new Error(solution.reason);
        const reached = valueOf(workBackwards({ ...plan, [variable]: solution.value })[fixed]);
        const shift = fixed === 'romi' ? 1 : 0;
        expect(((reached ?? 0) + shift) / (target + shift)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('solves what is not written yet', () => {
    const question = { fixed: 'neededPerWeek', target: 25, variable: 'mqlToSal' } as const;
    expect(solvePlan(fiftyNeeded({ mqlToSal: null }), question)).toEqual({ kind: 'solved', value: 0.4 });
  });

  test('needs neither goal nor share to fix the return', () => {
    const plan = fiftyNeeded({ revenueGoal: null, marketingShare: null });
    expect(solvePlan(plan, { fixed: 'romi', target: 1, variable: 'costPerMql' })).toEqual({
      kind: 'solved',
      value: 50_000,
    });
  });

  test('says that a rate would have to be above 100%', () => {
    const solution = solvePlan(fiftyNeeded(), { fixed: 'neededPerWeek', target: 5, variable: 'mqlToSal' });
    expect(solution).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('The rate from MQL to SAL would have to be above 100%.'),
    });
  });

  test.each([
    ['neededPerWeek', 0, 'averageDeal', 'must be above 0'],
    ['cost', 0, 'averageDeal', 'No value of the average deal'],
    ['cost', 0, 'marketingShare', 'No value of the share'],
    ['cost', -1, 'revenueGoal', '0 or more'],
    ['romi', -1, 'mqlToSal', 'No value of the rate from MQL to SAL'],
    ['romi', -2, 'grossMargin', 'below −100%'],
    ['neededPerWeek', Number.NaN, 'averageDeal', 'as a number'],
  ] as const)('has no solution for %s = %s by %s', (fixed, target, variable, words) => {
    expect(solvePlan(fiftyNeeded(), { fixed, target, variable })).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining(words),
    });
  });

  test('names the other inputs it needs', () => {
    const question = { fixed: 'capacityPerWeek', target: 60, variable: 'sellers' } as const;
    expect(solvePlan(fiftyNeeded({ leadsPerSellerPerWeek: null }), question)).toEqual({
      kind: 'none',
      reason: 'Still needed: the leads a seller can work in a week.',
    });
  });

  test('keeps money in whole minor units and everything else as it is', () => {
    expect(solvedForDraft('averageDeal', 1_234.5)).toBe(1_235);
    expect(solvedForDraft('mqlToSal', 1 / 3)).toBe(1 / 3);
  });
});
