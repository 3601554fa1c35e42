import { formatPercent, type NumberLook } from '../../../kernel/format';
import type { AgreementDocument } from '../../agreement/agreement-schema';
import { planInWords } from '../../plan/chain-in-words';
import { isInRange } from '../../plan/plan-inputs';
import type { PlanDraft } from '../../plan/plan-schema';
import { showWeekly, shownWeekly } from '../../plan/show-figure';
import { valueOf, workBackwards } from '../../plan/work-backwards';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo } from '../room-rows';
import type { RoomSource } from '../room-source';

/** The chain itself; capacity and money are in the headline, the picture and the plan. */
const MOST_SENTENCES = 3;

type Weekly = RoomBodyOf<'plan'>['weekly'][number];

/** The chain from revenue back to leads in words, and what that is a week. */
export function planBody({ document: { plan, pay }, look }: RoomSource): RoomBodyOf<'plan'> {
  const { headline, sentences } = planInWords(plan, look);
  return {
    show: 'plan',
    headline: cutTo(400, headline),
    sentences: sentences.slice(0, MOST_SENTENCES).map((sentence) => cutTo(400, sentence)),
    weekly: weekly(plan, look),
    ignored: ignored(plan, look),
    pay: payInWords(pay, look),
  };
}

function weekly(plan: PlanDraft, look: NumberLook): Weekly[] {
  const { neededPerWeek, capacityPerWeek } = workBackwards(plan);
  const delivered = plan.deliveredPerWeek;
  const bars: readonly (Pick<Weekly, 'id' | 'label'> & { readonly perWeek: number | null })[] = [
    { id: 'needed', label: 'Needed', perWeek: valueOf(neededPerWeek) },
    {
      id: 'delivered',
      label: 'Handed over',
      perWeek: delivered !== null && isInRange('deliveredPerWeek', delivered) ? delivered : null,
    },
    { id: 'workable', label: 'Can be worked', perWeek: valueOf(capacityPerWeek) },
  ];
  const longest = Math.max(0, ...bars.map(({ perWeek }) => perWeek ?? 0));
  return bars.map(({ id, label, perWeek }) => ({
    id,
    label,
    share: perWeek === null ? null : longest === 0 ? 0 : Math.max(0, perWeek / longest),
    text: perWeek === null ? '' : cutTo(40, showWeekly(perWeek, look)),
  }));
}

function ignored(plan: PlanDraft, look: NumberLook): string {
  const count = valueOf(workBackwards(plan).ignoredPerWeek);
  if (count === null || shownWeekly(count) <= 0) return '';
  return cutTo(120, `${showWeekly(count, look)} of the leads handed over each week are ignored`);
}

const payInWords = ({ shareOnSales }: AgreementDocument['pay'], { locale }: NumberLook): string =>
  shareOnSales === null
    ? ''
    : `${formatPercent(shareOnSales, locale)} of marketers’ variable pay hangs on sales results`;
