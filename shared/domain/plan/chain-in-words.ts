import type { NumberLook } from '../../kernel/format';
import { capacityInWords, headlineInWords, moneyInWords, weeklyInWords } from './chain-sentences';
import { neededRangeInWords } from './needed-range';
import { planInputNames, type PlanInput } from './plan-inputs';
import type { PlanDraft } from './plan-schema';
import { showMoney, showNeeded, showRate } from './show-figure';
import { valueOf, workBackwards, type PlanFigures } from './work-backwards';

export interface PlanInWords {
  /** The one line for a slide's title: what is needed against what is handed over and can be worked. */
  readonly headline: string;
  /** The chain, sentence by sentence, as far as it can be told. */
  readonly sentences: readonly string[];
  /** What the chain still lacks, for the screen; empty once leads per week, cost and capacity are known. */
  readonly missing: readonly string[];
}

/** The plan told from revenue back to leads, with numbers as they are shown everywhere. */
export function planInWords(plan: PlanDraft, look: NumberLook): PlanInWords {
  const figures = workBackwards(plan);
  const sentences = [
    dealsInWords(plan, figures, look),
    stagesInWords(plan, figures, look),
    weeklyInWords(plan, figures, look),
    capacityInWords(plan, figures, look),
    moneyInWords(plan, figures, look),
    neededRangeInWords(plan, look),
  ];
  return {
    headline: headlineInWords(plan, figures, look),
    sentences: sentences.filter((sentence) => sentence !== null),
    missing: missingInWords(plan, figures),
  };
}

function dealsInWords(plan: PlanDraft, figures: PlanFigures, look: NumberLook): string | null {
  const won = valueOf(figures.won);
  if (won === null || plan.revenueGoal === null || plan.averageDeal === null) return null;
  const deals = plural(won, look, 'deal');
  const goal = `To win ${showMoney(plan.revenueGoal, look)} at ${showMoney(plan.averageDeal, look)} a deal you close ${deals}`;
  const marketingWon = valueOf(figures.marketingWon);
  if (marketingWon === null || plan.marketingShare === null) return `${goal}.`;
  return `${goal}; marketing sources ${showRate(plan.marketingShare, look)} of them: ${plural(marketingWon, look, 'deal')}.`;
}

function stagesInWords(plan: PlanDraft, figures: PlanFigures, look: NumberLook): string | null {
  const stages = [
    { figure: figures.sql, rate: plan.sqlToWon, name: 'SQL', outcome: 'are won' },
    { figure: figures.sal, rate: plan.salToSql, name: 'SAL', outcome: 'become SQLs' },
    { figure: figures.mql, rate: plan.mqlToSal, name: 'MQL', outcome: 'are accepted by sales' },
    { figure: figures.responders, rate: plan.responderToMql, name: 'responder', outcome: 'become MQLs' },
  ];
  const told = stages.flatMap(({ figure, rate, name, outcome }) => {
    const count = valueOf(figure);
    return count === null || rate === null ? [] : [`${plural(count, look, name)} (${showRate(rate, look)} ${outcome})`];
  });
  return told.length === 0 ? null : `That takes ${told.join(', from ')}.`;
}

const chain: readonly PlanInput[] = [
  'revenueGoal',
  'averageDeal',
  'marketingShare',
  'sqlToWon',
  'salToSql',
  'mqlToSal',
  'responderToMql',
  'weeks',
  'deliveredPerWeek',
  'sellers',
  'leadsPerSellerPerWeek',
  'costPerMql',
  'grossMargin',
];

function missingInWords(plan: PlanDraft, figures: PlanFigures): string[] {
  const empty = chain.filter((input) => plan[input] === null).map((input) => planInputNames[input]);
  const reasons = [
    figures.responders,
    figures.neededPerWeek,
    figures.ignoredPerWeek,
    figures.romi,
    figures.neededPerWeekWithCycle,
  ]
    .flatMap((figure) => (figure.kind === 'unknown' ? sentencesOf(figure.reason) : []))
    .filter((sentence) => !sentence.startsWith('Still needed'));
  return [
    ...(empty.length === 0 ? [] : [`Still needed: ${new Intl.ListFormat('en').format(empty)}.`]),
    ...new Set(reasons),
  ];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=\.) (?=\p{Lu})/u);

function plural(count: number, look: NumberLook, noun: string): string {
  const shown = showNeeded(count, look);
  return `${shown} ${noun}${shown === '1' ? '' : 's'}`;
}
