import type { NumberLook } from '../../kernel/format';
import type { PlanDraft, PlanRate } from './plan-schema';
import { isInRange } from './plan-inputs';
import { rateInterval } from './rate-interval';
import { showNeeded, shownNeeded, showRate } from './show-figure';
import { valueOf, workBackwards, type PlanFigure } from './work-backwards';

export interface FunnelBar {
  readonly id: 'responders' | 'mql' | 'sal' | 'sql' | 'marketingWon';
  readonly label: string;
  /** As shown, a whole number; null while it is unknown. */
  readonly count: number | null;
  readonly countText: string;
  /** Share of the widest bar, 0 to 1; 0 while it is unknown. */
  readonly share: number;
  /** Rate from the stage before, "60%"; empty on the first stage and while it is unknown. */
  readonly rateText: string;
  /** "81 of 263: 25.5% to 36.6%"; empty without a sample. */
  readonly sampleText: string;
}

const stages: readonly (Pick<FunnelBar, 'label'> & {
  readonly id: FunnelBar['id'] & PlanFigure;
  readonly rate: PlanRate | null;
})[] = [
  { id: 'responders', label: 'Responders', rate: null },
  { id: 'mql', label: 'MQLs', rate: 'responderToMql' },
  { id: 'sal', label: 'SALs', rate: 'mqlToSal' },
  { id: 'sql', label: 'SQLs', rate: 'salToSql' },
  { id: 'marketingWon', label: 'Won', rate: 'sqlToWon' },
];

/** The funnel from responders down to won, over the whole period, with the evidence behind each rate. */
export function funnelBars(plan: PlanDraft, look: NumberLook): FunnelBar[] {
  const figures = workBackwards(plan);
  const counts = stages.map(({ id }) => valueOf(figures[id]));
  const widest = Math.max(0, ...counts.filter((count) => count !== null));
  return stages.map(({ id, label, rate }, index) => {
    const count = counts[index] ?? null;
    return {
      id,
      label,
      count: count === null ? null : shownNeeded(count),
      countText: count === null ? '' : showNeeded(count, look),
      share: count === null || widest === 0 ? 0 : count / widest,
      rateText: rateText(plan, rate, look),
      sampleText: sampleText(plan, rate, look),
    };
  });
}

function rateText(plan: PlanDraft, rate: PlanRate | null, look: NumberLook): string {
  const value = rate === null ? null : plan[rate];
  return rate === null || value === null || !isInRange(rate, value) ? '' : showRate(value, look);
}

function sampleText(plan: PlanDraft, rate: PlanRate | null, look: NumberLook): string {
  const interval = rate === null ? null : rateInterval(plan.samples[rate]);
  if (interval?.kind !== 'interval') return '';
  const { successes, trials, lower, upper } = interval;
  return `${showNeeded(successes, look)} of ${showNeeded(trials, look)}: ${showRate(lower, look)} to ${showRate(upper, look)}`;
}
