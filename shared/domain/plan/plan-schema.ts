import { z } from 'zod';

/**
 * The inputs of "working backwards" (FORMULAS.md). The draft is loose: any finite number or null may be typed and is
 * kept; {@link strictPlanSchema} is what a file that comes from outside must satisfy. Money is integer minor units,
 * rates and shares are fractions as typed.
 */
const finite = z.number().nullable().default(null);
const money = z.int('Money is a whole number of minor units (cents)').nullable().default(null);

/** `successes` of `trials` observed: the evidence behind a rate. */
const rateSampleSchema = z.object({ successes: finite, trials: finite });
export type RateSample = z.infer<typeof rateSampleSchema>;

export const planRates = ['responderToMql', 'mqlToSal', 'salToSql', 'sqlToWon'] as const;
export type PlanRate = (typeof planRates)[number];

const noSample = { successes: null, trials: null };
const samples = z
  .object({
    responderToMql: rateSampleSchema.default(noSample),
    mqlToSal: rateSampleSchema.default(noSample),
    salToSql: rateSampleSchema.default(noSample),
    sqlToWon: rateSampleSchema.default(noSample),
  })
  .prefault({});

export const planVariables = [
  'revenueGoal',
  'averageDeal',
  'marketingShare',
  'responderToMql',
  'mqlToSal',
  'salToSql',
  'sqlToWon',
  'costPerMql',
  'grossMargin',
  'sellers',
  'leadsPerSellerPerWeek',
] as const;
export type PlanVariable = (typeof planVariables)[number];

/** What can be held fixed while one variable is solved for. */
export const planFixedOutcomes = ['neededPerWeek', 'respondersPerWeek', 'cost', 'romi', 'capacityPerWeek'] as const;
export type PlanFixedOutcome = (typeof planFixedOutcomes)[number];

export const planDraftSchema = z.object({
  /** Minor units over the whole period. */
  revenueGoal: money,
  /** Minor units. */
  averageDeal: money,
  /** Share of won deals that marketing sources, 0 to 1. */
  marketingShare: finite,
  responderToMql: finite,
  mqlToSal: finite,
  salToSql: finite,
  sqlToWon: finite,
  samples,
  /** Length of the period: 52 a year, 13 a quarter. */
  weeks: finite,
  /** Length of the sales cycle. */
  cycleWeeks: finite,
  /** Minor units, people and tools included. */
  costPerMql: money,
  grossMargin: finite,
  sellers: finite,
  leadsPerSellerPerWeek: finite,
  /** Leads that marketing hands over today. */
  deliveredPerWeek: finite,
  /** Which outcome the room held fixed and which variable it solved for last. */
  solve: z
    .object({
      fixed: z.enum(planFixedOutcomes),
      target: z.number().nullable(),
      variable: z.enum(planVariables),
    })
    .nullable()
    .default(null),
});
export type PlanDraft = z.infer<typeof planDraftSchema>;

const strictRate = z
  .number()
  .gt(0, 'A rate must be above 0')
  .max(1, 'A rate is at most 1 (100%)')
  .nullable()
  .default(null);
const strictMoney = z
  .int('Money is a whole number of minor units (cents)')
  .nonnegative('Money cannot be negative here')
  .nullable()
  .default(null);
const strictAmount = z.number().nonnegative('This cannot be negative').max(1e12).nullable().default(null);
const strictCount = z.int('Write a whole number').nonnegative('This cannot be negative').nullable().default(null);
const strictSample = z
  .object({ successes: strictCount, trials: strictCount })
  .refine(({ successes, trials }) => successes === null || trials === null || successes <= trials, {
    message: 'There cannot be more successes than trials',
    path: ['successes'],
  })
  .default(noSample);

export const strictPlanSchema = planDraftSchema.extend({
  revenueGoal: strictMoney,
  averageDeal: strictMoney,
  marketingShare: strictRate,
  responderToMql: strictRate,
  mqlToSal: strictRate,
  salToSql: strictRate,
  sqlToWon: strictRate,
  samples: z
    .object({ responderToMql: strictSample, mqlToSal: strictSample, salToSql: strictSample, sqlToWon: strictSample })
    .prefault({}),
  weeks: z.number().gt(0, 'The period has at least a part of a week').max(520).nullable().default(null),
  cycleWeeks: strictAmount,
  costPerMql: strictMoney,
  grossMargin: z
    .number()
    .min(0, 'A margin is at least 0')
    .max(1, 'A margin is at most 1 (100%)')
    .nullable()
    .default(null),
  sellers: strictAmount,
  leadsPerSellerPerWeek: strictAmount,
  deliveredPerWeek: strictAmount,
});
