import { inputProblem, isInRange, planInputNames, rangeRule, type PlanInput } from './plan-inputs';
import type { PlanDraft, PlanFixedOutcome, PlanVariable } from './plan-schema';

export interface PlanQuestion {
  readonly fixed: PlanFixedOutcome;
  /** In the outcome's unit: leads a week, minor units, a fraction for romi. */
  readonly target: number;
  readonly variable: PlanVariable;
}

export type PlanSolution =
  { readonly kind: 'solved'; readonly value: number } | { readonly kind: 'none'; readonly reason: string };

type Law = Partial<Readonly<Record<PlanVariable, 1 | -1>>>;

const leads: Law = { revenueGoal: 1, averageDeal: -1, marketingShare: 1, mqlToSal: -1, salToSql: -1, sqlToWon: -1 };
/**
 * The pairs that have a solution (FORMULAS.md) and why: each outcome (of romi: romi + 1, where goal and share cancel
 * out) is a product of powers, so it is `k * variable` or `k / variable`.
 */
const laws: Readonly<Record<PlanFixedOutcome, Law>> = {
  neededPerWeek: leads,
  respondersPerWeek: { ...leads, responderToMql: -1 },
  cost: { ...leads, costPerMql: 1 },
  romi: { averageDeal: 1, mqlToSal: 1, salToSql: 1, sqlToWon: 1, grossMargin: 1, costPerMql: -1 },
  capacityPerWeek: { sellers: 1, leadsPerSellerPerWeek: 1 },
};

const moreInputs: Readonly<Record<PlanFixedOutcome, readonly PlanInput[]>> = {
  neededPerWeek: ['weeks'],
  respondersPerWeek: ['weeks'],
  cost: [],
  romi: [],
  capacityPerWeek: [],
};

/** What can be solved for while this outcome is held fixed, in the order of the chain. */
export function solvableVariables(fixed: PlanFixedOutcome): PlanVariable[] {
  return variablesOf(laws[fixed]);
}

/**
 * The one variable that makes the fixed outcome hit its target, all else as it is; in closed form and unrounded, so that
 * feeding it back gives the target. What the variable has now does not matter.
 */
export function solvePlan(plan: PlanDraft, { fixed, target, variable }: PlanQuestion): PlanSolution {
  const law = laws[fixed];
  const power = law[variable];
  if (power === undefined) return none(`${sentenceStart(planInputNames[variable])} does not change this outcome.`);

  const others: PlanInput[] = [...variablesOf(law).filter((input) => input !== variable), ...moreInputs[fixed]];
  const problem = inputProblem(plan, others) ?? targetProblem(fixed, target);
  if (problem !== null) return none(problem);

  const reached = fixed === 'romi' ? target + 1 : target;
  const k = outcomeAt({ ...plan, [variable]: 1 }, fixed);
  const value = snapToOne(power === 1 ? reached / k : k / reached);
  if (!Number.isFinite(value)) return none(`No value of ${planInputNames[variable]} reaches this target.`);
  return isInRange(variable, value) ? { kind: 'solved', value } : none(outOfRange(variable, value));
}

/** The solved value as the draft keeps it: money in whole minor units, everything else as it is. */
export function solvedForDraft(variable: PlanVariable, value: number): number {
  return variable === 'revenueGoal' || variable === 'averageDeal' || variable === 'costPerMql'
    ? Math.round(value)
    : value;
}

/** The fixed outcome, or romi + 1; inputs are checked before. */
function outcomeAt(plan: PlanDraft, fixed: PlanFixedOutcome): number {
  const given = (input: PlanInput) => plan[input] ?? Number.NaN;
  const rates = given('mqlToSal') * given('salToSql') * given('sqlToWon');
  const mql = ((given('revenueGoal') / given('averageDeal')) * given('marketingShare')) / rates;
  switch (fixed) {
    case 'neededPerWeek':
      return mql / given('weeks');
    case 'respondersPerWeek':
      return mql / given('responderToMql') / given('weeks');
    case 'cost':
      return mql * given('costPerMql');
    case 'romi':
      return (given('averageDeal') * given('grossMargin') * rates) / given('costPerMql');
    case 'capacityPerWeek':
      return given('sellers') * given('leadsPerSellerPerWeek');
  }
}

function targetProblem(fixed: PlanFixedOutcome, target: number): string | null {
  if (!Number.isFinite(target)) return 'Write the target as a number.';
  if (fixed === 'romi')
    return target >= -1 ? null : 'A return cannot be below −100%: more than all that was spent cannot be lost.';
  if (fixed === 'capacityPerWeek' || fixed === 'cost') return target >= 0 ? null : 'The target must be 0 or more.';
  return target > 0 ? null : 'The target must be above 0.';
}

function outOfRange(variable: PlanVariable, value: number): string {
  const isShare = value > 1 && !isInRange(variable, 2);
  const found = isShare
    ? `${sentenceStart(planInputNames[variable])} would have to be above 100%`
    : `No value of ${planInputNames[variable]} reaches this target`;
  return `${found}. ${rangeRule(variable)} Change the target or another input.`;
}

/** A rate of 1 that binary fractions carried a hair above it is 1. */
const snapToOne = (value: number) => (Math.abs(value - 1) < 1e-9 ? 1 : value);
const sentenceStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const none = (reason: string): PlanSolution => ({ kind: 'none', reason });
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a law's keys are variables by its type
const variablesOf = (law: Law) => Object.keys(law) as PlanVariable[];
