import type { PlanInput } from '#shared/domain/plan/plan-inputs';
import type { PlanRate } from '#shared/domain/plan/plan-schema';

export interface PlanField {
  readonly input: PlanInput;
  readonly label: string;
  readonly suffix?: string;
  readonly description?: string;
}

export interface RateField extends PlanField {
  readonly input: PlanRate;
  /** What was counted: "81 of 263 SQLs were won". */
  readonly successes: string;
  readonly trials: string;
}

export const goalFields: readonly PlanField[] = [
  { input: 'revenueGoal', label: 'Revenue goal', description: 'For the whole period' },
  { input: 'averageDeal', label: 'Average deal' },
  {
    input: 'marketingShare',
    label: 'Marketing’s share of deals',

    description: 'Of the deals won, those that marketing sources',
  },
];

export const timeFields: readonly PlanField[] = [
  { input: 'weeks', label: 'Period', suffix: 'weeks', description: '52 a year, 13 a quarter' },
  { input: 'cycleWeeks', label: 'Sales cycle', suffix: 'weeks', description: 'From hand-over to won' },
];

/** From the won deal back to the first response: the order the room works in. */
export const rateFields: readonly RateField[] = [
  { input: 'sqlToWon', label: 'SQL to won', successes: 'Won', trials: 'of SQLs' },
  { input: 'salToSql', label: 'SAL to SQL', successes: 'Became SQLs', trials: 'of SALs' },
  { input: 'mqlToSal', label: 'MQL to SAL', successes: 'Accepted', trials: 'of MQLs' },
  {
    input: 'responderToMql',
    label: 'Responder to MQL',

    successes: 'Became MQLs',
    trials: 'of responders',
  },
];

export const capacityFields: readonly PlanField[] = [
  { input: 'sellers', label: 'Sellers' },
  {
    input: 'leadsPerSellerPerWeek',
    label: 'Leads a seller can work',

    suffix: 'a week',
    description: 'Properly, from the first call to a decision',
  },
  {
    input: 'deliveredPerWeek',
    label: 'Handed over today',

    suffix: 'a week',
    description: 'Leads marketing hands over now',
  },
];

export const moneyFields: readonly PlanField[] = [
  { input: 'costPerMql', label: 'Cost per MQL', description: 'People and tools included' },
  { input: 'grossMargin', label: 'Gross margin' },
];

const all: readonly PlanField[] = [...goalFields, ...timeFields, ...rateFields, ...capacityFields, ...moneyFields];

/** The field of an input; every input has one. */
export function fieldOf(input: PlanInput): PlanField {
  const field = all.find((candidate) => candidate.input === input);
  if (field === undefined) throw new Error(`no field for ${input}`);
  return field;
}
