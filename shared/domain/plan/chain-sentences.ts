import type { NumberLook } from '../../kernel/format';
import type { PlanDraft } from './plan-schema';
import { shortOfCapacity, showMoney, shownWeekly, showNeeded, showRate, showWeekly } from './show-figure';
import { valueOf, type PlanFigures } from './work-backwards';

/** "50 leads a week are needed, 150 are handed over, 60 can be worked: 90 are ignored." */
export function headlineInWords(plan: PlanDraft, figures: PlanFigures, look: NumberLook): string {
  const needed = valueOf(figures.neededPerWeek);
  if (needed === null) return headlineWithoutLeads(figures, look);
  const capacity = valueOf(figures.capacityPerWeek);
  const ignored = valueOf(figures.ignoredPerWeek);
  const need = `${leads(needed, look)} a week ${are(needed)} needed`;
  if (capacity === null) {
    const delivered = handedOver(plan);
    return delivered === null ? `${need}.` : `${need}, ${showWeekly(delivered, look)} ${are(delivered)} handed over.`;
  }
  const work = `${showWeekly(capacity, look)} can be worked`;
  if (ignored === null || plan.deliveredPerWeek === null) {
    return shortOfCapacity(figures) === true ? `${need}, but only ${work}.` : `${need}, ${work}.`;
  }
  const delivered = plan.deliveredPerWeek;
  const all = `${need}, ${showWeekly(delivered, look)} ${are(delivered)} handed over, ${work}`;
  return shownWeekly(ignored) > 0 ? `${all}: ${showWeekly(ignored, look)} ${are(ignored)} ignored.` : `${all}.`;
}

function headlineWithoutLeads({ won, marketingWon, neededPerWeek }: PlanFigures, look: NumberLook): string {
  const deals = valueOf(won);
  if (deals === null) return won.kind === 'unknown' ? won.reason : '';
  const ours = valueOf(marketingWon);
  const count =
    ours === null
      ? `${showNeeded(deals, look)} deals reach the goal`
      : `${showNeeded(ours, look)} of ${showNeeded(deals, look)} deals come from marketing`;
  return neededPerWeek.kind === 'unknown' ? `${count}. ${neededPerWeek.reason}` : `${count}.`;
}

/** Leads a week, spread over the period and, when a cycle is given, for a funnel that starts empty. */
export function weeklyInWords({ weeks, cycleWeeks }: PlanDraft, figures: PlanFigures, look: NumberLook): string | null {
  const needed = valueOf(figures.neededPerWeek);
  if (needed === null || weeks === null) return null;
  const steady = `Over ${showWeekly(weeks, look)} weeks that is ${leads(needed, look)} (MQLs) a week`;
  if (cycleWeeks === null || cycleWeeks === 0) return `${steady}.`;
  const withCycle = figures.neededPerWeekWithCycle;
  if (withCycle.kind === 'unknown') return `${steady}. ${withCycle.reason}`;
  const last = showWeekly(weeks - cycleWeeks, look);
  return `${steady} once the funnel is full; if it starts empty, they are handed over in the first ${last} weeks, ${showWeekly(withCycle.value, look)} a week, because a sale takes ${showWeekly(cycleWeeks, look)} weeks.`;
}

/** What the sellers can work against what is needed and what is handed over. */
export function capacityInWords(plan: PlanDraft, figures: PlanFigures, look: NumberLook): string | null {
  const capacity = valueOf(figures.capacityPerWeek);
  if (capacity === null || plan.sellers === null || plan.leadsPerSellerPerWeek === null) return null;
  const sellers = showWeekly(plan.sellers, look);
  const can = `${sellers} ${sellers === '1' ? 'seller' : 'sellers'} with ${leads(plan.leadsPerSellerPerWeek, look)} each can work ${showWeekly(capacity, look)} a week`;
  const ignored = valueOf(figures.ignoredPerWeek);
  const delivered =
    ignored === null || plan.deliveredPerWeek === null
      ? ''
      : `; marketing hands over ${showWeekly(plan.deliveredPerWeek, look)}, so ${shownWeekly(ignored) > 0 ? showWeekly(ignored, look) : 'none'} ${are(ignored)} ignored`;
  const short = shortOfCapacity(figures) === true ? ' Fewer can be worked than are needed.' : '';
  return `${can}${delivered}.${short}`;
}

/** Cost, cost per deal won and the return, with what the cost holds. */
export function moneyInWords(plan: PlanDraft, figures: PlanFigures, look: NumberLook): string | null {
  const cost = valueOf(figures.cost);
  const costPerWin = valueOf(figures.costPerWin);
  if (cost === null || plan.costPerMql === null) return null;
  const perWin = costPerWin === null ? '' : `, ${showMoney(costPerWin, look)} for each deal won`;
  const spent = `At ${showMoney(plan.costPerMql, look)} an MQL, people and tools included, that costs ${showMoney(cost, look)}${perWin}`;
  const romi = valueOf(figures.romi);
  return romi === null
    ? `${spent}.`
    : `${spent}; the return on marketing investment (ROMI) at a gross margin of ${showRate(plan.grossMargin ?? 0, look)} is ${showRate(romi, look)}.`;
}

const handedOver = ({ deliveredPerWeek }: PlanDraft) =>
  deliveredPerWeek === null || deliveredPerWeek < 0 ? null : deliveredPerWeek;
const isOne = (count: number) => shownWeekly(count) === 1;
const are = (count: number) => (isOne(count) ? 'is' : 'are');
const leads = (count: number, look: NumberLook) => `${showWeekly(count, look)} ${isOne(count) ? 'lead' : 'leads'}`;
