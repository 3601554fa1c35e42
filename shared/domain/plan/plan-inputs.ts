import type { PlanDraft } from './plan-schema';

/** The figures that are typed. */
export type PlanInput = Exclude<keyof PlanDraft, 'samples' | 'solve'>;

/** How sentences call them. */
export const planInputNames: Readonly<Record<PlanInput, string>> = {
  revenueGoal: 'the revenue goal',
  averageDeal: 'the average deal',
  marketingShare: 'the share of deals marketing sources',
  responderToMql: 'the rate from responder to MQL',
  mqlToSal: 'the rate from MQL to SAL',
  salToSql: 'the rate from SAL to SQL',
  sqlToWon: 'the rate from SQL to won',
  weeks: 'the length of the period',
  cycleWeeks: 'the length of the sales cycle',
  costPerMql: 'the cost per MQL',
  grossMargin: 'the gross margin',
  sellers: 'the number of sellers',
  leadsPerSellerPerWeek: 'the leads a seller can work in a week',
  deliveredPerWeek: 'the leads handed over in a week',
};

interface Range {
  readonly isInside: (value: number) => boolean;
  readonly rule: string;
}
const rate: Range = { isInside: (value) => value > 0 && value <= 1, rule: 'above 0% and at most 100%' };
const positive: Range = { isInside: (value) => value > 0, rule: 'above 0' };
const notNegative: Range = { isInside: (value) => value >= 0, rule: '0 or more' };

const ranges: Readonly<Record<PlanInput, Range>> = {
  revenueGoal: notNegative,
  averageDeal: positive,
  marketingShare: rate,
  responderToMql: rate,
  mqlToSal: rate,
  salToSql: rate,
  sqlToWon: rate,
  weeks: positive,
  cycleWeeks: notNegative,
  costPerMql: notNegative,
  grossMargin: { isInside: (value) => value >= 0 && value <= 1, rule: 'between 0% and 100%' },
  sellers: notNegative,
  leadsPerSellerPerWeek: notNegative,
  deliveredPerWeek: notNegative,
};

export const isInRange = (input: PlanInput, value: number): boolean =>
  Number.isFinite(value) && ranges[input].isInside(value);

/** "The rate from MQL to SAL must be above 0% and at most 100%." */
export function rangeRule(input: PlanInput): string {
  return `${capitalised(planInputNames[input])} must be ${ranges[input].rule}.`;
}

/** Why these inputs cannot be worked with: what is still to be written and what is out of range; null if they can. */
export function inputProblem(plan: PlanDraft, inputs: readonly PlanInput[]): string | null {
  const empty = inputs.filter((input) => plan[input] === null).map((input) => planInputNames[input]);
  const wrong = inputs.filter((input) => plan[input] !== null && !isInRange(input, plan[input]));
  const sentences = [...(empty.length > 0 ? [`Still needed: ${listed(empty)}.`] : []), ...wrong.map(rangeRule)];
  return sentences.length === 0 ? null : sentences.join(' ');
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
