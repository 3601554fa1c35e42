import { neededRange } from './needed-range';
import { isInRange } from './plan-inputs';
import { planRates, type PlanDraft } from './plan-schema';
import { rateInterval } from './rate-interval';
import { scenarioOutcome } from './scenario';
import type { Scenario } from './scenario-schema';
import { valueOf, workBackwards } from './work-backwards';

export interface Band {
  readonly low: number;
  /** Null where no upper bound can be given. */
  readonly high: number | null;
}

/** What a funnel takes and brings over its period, unrounded; null while it is unknown. */
export interface ScenarioFigures {
  /** Leads (MQLs) that its goal needs. */
  readonly needed: number | null;
  readonly neededBand: Band | null;
  /** Leads that the other figures are of: those typed, else the needed ones. */
  readonly leads: number | null;
  /** From lead to won, 0 to 1. */
  readonly rate: number | null;
  readonly wins: number | null;
  readonly winsBand: Band | null;
  readonly repHours: number | null;
  /** Minor units. */
  readonly cost: number | null;
  readonly costPerWin: number | null;
  readonly revenue: number | null;
}

const leadRates = planRates.filter((rate) => rate !== 'responderToMql');

/** @param plan the funnel's numbers: of the chosen one those of the document. */
export function scenarioFigures(
  { leads: typed, hoursPerLead }: Pick<Scenario, 'leads' | 'hoursPerLead'>,
  plan: PlanDraft,
): ScenarioFigures {
  const needed = valueOf(workBackwards(plan).mql);
  const leads = typed === null ? needed : typed >= 0 && Number.isFinite(typed) ? typed : null;
  const rate = rateOf(plan);
  const hours = hoursPerLead === null || hoursPerLead < 0 ? null : hoursPerLead;
  const wins =
    times(leads, rate) === null
      ? null
      : scenarioOutcome({ leads: leads ?? 0, rate: rate ?? 0, hoursPerLead: 0 }).expectedWins;
  const cost = times(leads, inRange(plan, 'costPerMql'));
  return {
    needed,
    neededBand: neededBand(plan),
    leads,
    rate,
    wins,
    winsBand: winsBand(plan, leads),
    repHours: times(leads, hours),
    cost,
    costPerWin: cost === null || wins === null || wins === 0 ? null : cost / wins,
    revenue: times(wins, inRange(plan, 'averageDeal')),
  };
}

/** The funnels added up; a figure that one of them lacks is unknown. The cost per win is that of all. */
export function addedUp(figures: readonly ScenarioFigures[]): ScenarioFigures {
  const sum = (key: 'needed' | 'leads' | 'wins' | 'repHours' | 'cost' | 'revenue') =>
    figures.reduce<number | null>((total, each) => plus(total, each[key]), 0);
  const [leads, wins, cost] = [sum('leads'), sum('wins'), sum('cost')];
  return {
    needed: sum('needed'),
    neededBand: null,
    leads,
    rate: wins === null || leads === null || leads === 0 ? null : wins / leads,
    wins,
    winsBand: null,
    repHours: sum('repHours'),
    cost,
    costPerWin: cost === null || wins === null || wins === 0 ? null : cost / wins,
    revenue: sum('revenue'),
  };
}

function rateOf(plan: PlanDraft): number | null {
  return leadRates.reduce<number | null>((product, rate) => times(product, inRange(plan, rate)), 1);
}

function neededBand(plan: PlanDraft): Band | null {
  // A period of one week: what is needed a week is what is needed.
  const range = neededRange({ ...plan, weeks: 1 });
  return range.kind === 'none' ? null : { low: range.fewest, high: range.most };
}

/** All sampled rates at their lower, then all at their upper ends. */
function winsBand(plan: PlanDraft, leads: number | null): Band | null {
  const ends = leadRates.map((rate) => {
    const interval = rateInterval(plan.samples[rate]);
    if (interval.kind === 'interval') return { low: interval.lower, high: interval.upper, isSampled: true };
    const typed = inRange(plan, rate);
    return { low: typed, high: typed, isSampled: false };
  });
  if (!ends.some(({ isSampled }) => isSampled)) return null;
  const low = ends.reduce<number | null>((product, end) => times(product, end.low), leads);
  const high = ends.reduce<number | null>((product, end) => times(product, end.high), leads);
  return low === null || high === null ? null : { low, high };
}

function inRange(plan: PlanDraft, input: 'costPerMql' | 'averageDeal' | (typeof leadRates)[number]): number | null {
  const value = plan[input];
  return value !== null && isInRange(input, value) ? value : null;
}

const times = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a * b);
const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
