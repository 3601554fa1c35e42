import fc from 'fast-check';

import { planDraftSchema, type PlanDraft } from '#shared/domain/plan/plan-schema';

export const britishEuros = { locale: 'en-GB', currency: 'EUR' } as const;

/** 130 deals, half of them marketing's: 65 wins, 260 SQLs, 520 SALs, 2,600 MQLs, 26,000 responders; 50 MQLs a week. */
export function fiftyNeeded(changes: Partial<PlanDraft> = {}): PlanDraft {
  return planDraftSchema.parse({
    revenueGoal: 650_000_000,
    averageDeal: 5_000_000,
    marketingShare: 0.5,
    sqlToWon: 0.25,
    salToSql: 0.5,
    mqlToSal: 0.2,
    responderToMql: 0.1,
    weeks: 52,
    cycleWeeks: 13,
    costPerMql: 100_000,
    grossMargin: 0.8,
    sellers: 6,
    leadsPerSellerPerWeek: 10,
    deliveredPerWeek: 150,
    ...changes,
  });
}

const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
const amount = fc.double({ min: 0.5, max: 1_000, noNaN: true });
const money = fc.integer({ min: 100, max: 1_000_000_000_00 });

/** Any complete plan inside the ranges. */
export const anyPlan: fc.Arbitrary<PlanDraft> = fc
  .record({
    revenueGoal: money,
    averageDeal: money,
    marketingShare: rate,
    responderToMql: rate,
    mqlToSal: rate,
    salToSql: rate,
    sqlToWon: rate,
    weeks: fc.double({ min: 1, max: 104, noNaN: true }),
    cycleWeeks: fc.double({ min: 0, max: 104, noNaN: true }),
    costPerMql: money,
    grossMargin: rate,
    sellers: amount,
    leadsPerSellerPerWeek: amount,
    deliveredPerWeek: amount,
  })
  .map((plan) => planDraftSchema.parse(plan));
