import { formatMoney, formatNumber, formatPercent, minorPerUnit, type NumberLook } from '../../kernel/format';
import type { Accountability } from '../agreement/accountability-schema';
import type { PlanDraft } from './plan-schema';
import type { FollowedFigure } from './scenario-schema';
import { shownNeeded, shownRate, shownWeekly } from './show-figure';
import { valueOf, workBackwards } from './work-backwards';
import { isInRange } from './plan-inputs';

/** The part of a workshop that following is about. */
export interface Followed {
  readonly document: {
    readonly plan: PlanDraft;
    readonly marketing: readonly Pick<Accountability, 'id' | 'target'>[];
    readonly sales: readonly Pick<Accountability, 'id' | 'target'>[];
  };
  readonly facilitation: { readonly scenarios: { readonly followed: Readonly<Record<string, FollowedFigure>> } };
}

/** What becomes of the commitments that follow the plan. */
export interface FollowChanges {
  readonly targets: readonly { readonly id: string; readonly target: number }[];
  /** Commitments that follow no longer. */
  readonly letGo: readonly string[];
}

/**
 * The target that a commitment takes from the plan, as it is shown: needed counts up to the next whole, weekly figures
 * to one decimal, shares in percent to one decimal, cost in whole units of the currency. Null while it is unknown.
 */
export function followedTarget(plan: PlanDraft, figure: FollowedFigure, currency: string): number | null {
  const { neededPerWeek, mql, cost } = workBackwards(plan);
  switch (figure) {
    case 'leads-per-week':
      return map(valueOf(neededPerWeek), shownWeekly);
    case 'leads':
      return map(valueOf(mql), shownNeeded);
    case 'marketing-share':
      return percentOf(plan, 'marketingShare');
    case 'close-ratio':
      return percentOf(plan, 'sqlToWon');
    case 'cost':
      return map(valueOf(cost), (minor) => Math.round(minor / minorPerUnit(currency)));
  }
}

/** "50 leads a week"; empty while it is unknown. */
export function followedInWords(plan: PlanDraft, figure: FollowedFigure, { locale, currency }: NumberLook): string {
  const target = followedTarget(plan, figure, currency);
  if (target === null) return '';
  const leads = `${formatNumber(target, locale, 1)} ${target === 1 ? 'lead' : 'leads'}`;
  switch (figure) {
    case 'leads-per-week':
      return `${leads} a week`;
    case 'leads':
      return `${leads} in the period`;
    case 'marketing-share':
      return `${formatPercent(target / 100, locale)} of the deals`;
    case 'close-ratio':
      return `${formatPercent(target / 100, locale)} of the SQLs won`;
    case 'cost':
      return formatMoney(target * minorPerUnit(currency), { locale, currency });
  }
}

/**
 * What an edit means for the commitments that follow the plan: a target follows its figure as long as that is known; one
 * that was typed while the plan stood still is let go, and so is one that is gone.
 */
export function followPlan(before: Followed, after: Followed, currency: string): FollowChanges {
  const targetsBefore = targetsOf(before);
  const targetsAfter = targetsOf(after);
  const targets: { id: string; target: number }[] = [];
  const letGo: string[] = [];
  for (const [id, figure] of Object.entries(after.facilitation.scenarios.followed)) {
    const now = targetsAfter.get(id);
    const wanted = followedTarget(after.document.plan, figure, currency);
    const stoodStill =
      before.facilitation.scenarios.followed[id] === figure &&
      followedTarget(before.document.plan, figure, currency) === wanted;
    if (now === undefined) letGo.push(id);
    else if (stoodStill && targetsBefore.get(id) !== now) letGo.push(id);
    else if (wanted !== null && wanted !== now) targets.push({ id, target: wanted });
  }
  return { targets, letGo };
}

const targetsOf = ({ document: { marketing, sales } }: Followed) =>
  new Map([...marketing, ...sales].map(({ id, target }) => [id, target]));

function percentOf(plan: PlanDraft, rate: 'marketingShare' | 'sqlToWon'): number | null {
  const value = plan[rate];
  // 0.308 is 30.8: a hundred times a fraction leaves binary dust behind.
  return value === null || !isInRange(rate, value) ? null : Math.round(shownRate(value) * 1_000) / 10;
}

const map = (value: number | null, show: (value: number) => number) => (value === null ? null : show(value));
