import type { NumberLook } from '../../kernel/format';
import { planInWords } from '../plan/chain-in-words';
import { funnelBars } from '../plan/funnel-bars';
import type { PlanDraft } from '../plan/plan-schema';
import { showMoney, showNeeded, showRate, showWeekly } from '../plan/show-figure';
import { valueOf, workBackwards, type Figure } from '../plan/work-backwards';
import type { ContentBlock, FigureItem } from './content-types';

/** A funnel of fewer stages is a pair of numbers, not a picture. */
const FEWEST_STAGES = 3;

/** The plan as key figures, as a funnel and in words, as far as it is worked out; nothing where nothing is known. */
export function planBlocks(plan: PlanDraft, look: NumberLook): ContentBlock[] {
  return [...figuresBlock(plan, look), ...funnelBlock(plan, look), ...chainBlock(plan, look)];
}

function figuresBlock(plan: PlanDraft, look: NumberLook): ContentBlock[] {
  const figures = workBackwards(plan);
  const item = (figure: Figure, label: string, show: (value: number, look: NumberLook) => string): FigureItem[] => {
    const value = valueOf(figure);
    return value === null ? [] : [{ value: show(value, look), label }];
  };
  const goal = plan.revenueGoal;
  const items = [
    ...(goal === null || goal < 0 ? [] : [{ value: showMoney(goal, look), label: 'revenue goal' }]),
    ...item(figures.marketingWon, 'deals sourced by marketing', showNeeded),
    ...item(figures.neededPerWeek, 'leads (MQLs) needed a week', showWeekly),
    ...item(figures.capacityPerWeek, 'leads a week sales can work', showWeekly),
    ...item(figures.costPerWin, 'marketing cost per deal won', showMoney),
    ...item(figures.romi, 'return on marketing investment', showRate),
  ];
  return items.length === 0 ? [] : [{ kind: 'figures', title: 'The plan in figures', figures: items }];
}

function funnelBlock(plan: PlanDraft, look: NumberLook): ContentBlock[] {
  const stages = funnelBars(plan, look).flatMap(({ label, count, countText }) =>
    count === null ? [] : [{ label, count, shown: countText }],
  );
  if (stages.length < FEWEST_STAGES) return [];
  return [
    { kind: 'funnel', title: 'Needed in the whole period', sentences: [planInWords(plan, look).headline], stages },
  ];
}

function chainBlock(plan: PlanDraft, look: NumberLook): ContentBlock[] {
  const { sentences } = planInWords(plan, look);
  if (sentences.length === 0) return [];
  return [
    { kind: 'text', title: 'From the goal back to the leads', name: 'The chain in words', text: sentences.join('\n') },
  ];
}
