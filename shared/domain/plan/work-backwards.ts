import { inputProblem, type PlanInput } from './plan-inputs';
import type { PlanDraft } from './plan-schema';

/** What can be worked out so far, unrounded, or why it cannot. */
export type Figure =
  { readonly kind: 'known'; readonly value: number } | { readonly kind: 'unknown'; readonly reason: string };

const toSql = ['revenueGoal', 'averageDeal', 'marketingShare', 'sqlToWon'] as const;
const toMql = [...toSql, 'salToSql', 'mqlToSal'] as const;

/** The inputs each figure hangs on, in the order of the chain. */
const needs = {
  /** Deals in the period. */
  won: ['revenueGoal', 'averageDeal'],
  marketingWon: ['revenueGoal', 'averageDeal', 'marketingShare'],
  sql: toSql,
  sal: [...toSql, 'salToSql'],
  mql: toMql,
  responders: [...toMql, 'responderToMql'],
  /** MQLs a week, spread over the whole period. */
  neededPerWeek: [...toMql, 'weeks'],
  respondersPerWeek: [...toMql, 'responderToMql', 'weeks'],
  /** MQLs a week when the funnel starts empty: all are handed over one sales cycle before the period ends. */
  neededPerWeekWithCycle: [...toMql, 'weeks', 'cycleWeeks'],
  /** Minor units. */
  cost: [...toMql, 'costPerMql'],
  /** Minor units. */
  costPerWin: [...toMql, 'costPerMql'],
  /** A fraction: 1.5 is a return of 150%. */
  romi: [...toMql, 'costPerMql', 'grossMargin'],
  capacityPerWeek: ['sellers', 'leadsPerSellerPerWeek'],
  ignoredPerWeek: ['deliveredPerWeek', 'sellers', 'leadsPerSellerPerWeek'],
} as const satisfies Readonly<Record<string, readonly PlanInput[]>>;

export type PlanFigure = keyof typeof needs;
export type PlanFigures = Readonly<Record<PlanFigure, Figure>>;

/**
 * From the revenue wanted back to the leads needed, with what they cost and what the sellers can work (FORMULAS.md,
 * "Working backwards"; source: "New Approaches, Old Arguments"). Every figure stands alone: what is known shows while
 * the rest is still being typed.
 */
export function workBackwards(plan: PlanDraft): PlanFigures {
  const values = calculate(plan);
  const figure = (name: PlanFigure): Figure => {
    const reason = inputProblem(plan, needs[name]) ?? noSolution(name, plan) ?? tooLarge(values[name]);
    return reason === null ? { kind: 'known', value: values[name] } : { kind: 'unknown', reason };
  };
  return {
    won: figure('won'),
    marketingWon: figure('marketingWon'),
    sql: figure('sql'),
    sal: figure('sal'),
    mql: figure('mql'),
    responders: figure('responders'),
    neededPerWeek: figure('neededPerWeek'),
    respondersPerWeek: figure('respondersPerWeek'),
    neededPerWeekWithCycle: figure('neededPerWeekWithCycle'),
    cost: figure('cost'),
    costPerWin: figure('costPerWin'),
    romi: figure('romi'),
    capacityPerWeek: figure('capacityPerWeek'),
    ignoredPerWeek: figure('ignoredPerWeek'),
  };
}

/** The value, or null while it is unknown. */
export const valueOf = (figure: Figure): number | null => (figure.kind === 'known' ? figure.value : null);

/** All formulas at once; NaN runs through wherever an input lacks. */
function calculate(plan: PlanDraft): Record<PlanFigure, number> {
  const given = (input: PlanInput) => plan[input] ?? Number.NaN;
  const weeks = given('weeks');
  const won = given('revenueGoal') / given('averageDeal');
  const marketingWon = won * given('marketingShare');
  const sql = marketingWon / given('sqlToWon');
  const sal = sql / given('salToSql');
  const mql = sal / given('mqlToSal');
  const responders = mql / given('responderToMql');
  const cost = mql * given('costPerMql');
  const capacityPerWeek = given('sellers') * given('leadsPerSellerPerWeek');
  return {
    won,
    marketingWon,
    sql,
    sal,
    mql,
    responders,
    neededPerWeek: mql / weeks,
    respondersPerWeek: responders / weeks,
    neededPerWeekWithCycle: mql / (weeks - given('cycleWeeks')),
    cost,
    costPerWin: cost / marketingWon,
    romi: (marketingWon * given('averageDeal') * given('grossMargin') - cost) / cost,
    capacityPerWeek,
    ignoredPerWeek: Math.max(0, given('deliveredPerWeek') - capacityPerWeek),
  };
}

function noSolution(name: PlanFigure, { weeks, cycleWeeks, revenueGoal, costPerMql }: PlanDraft): string | null {
  if (name === 'neededPerWeekWithCycle' && (cycleWeeks ?? 0) >= (weeks ?? 0)) {
    return 'The sales cycle is as long as the period or longer: no lead handed over inside it can be won inside it.';
  }
  if ((name === 'costPerWin' || name === 'romi') && revenueGoal === 0)
    return 'With a revenue goal of 0 there is no deal to win.';
  if (name === 'romi' && costPerMql === 0) return 'At a cost of 0 there is no return on it to work out.';
  return null;
}

function tooLarge(value: number): string | null {
  return Number.isFinite(value) ? null : 'These inputs give a figure too large to work with.';
}
