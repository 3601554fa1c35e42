import { formatMoney, formatNumber, formatPercent, type NumberLook } from '../../kernel/format';
import { planInputNames, type PlanInput } from '../plan/plan-inputs';
import { planRates, type PlanDraft, type PlanRate } from '../plan/plan-schema';
import type { Change } from './amendment-schema';
import { compareFields, type Field } from './compare-fields';
import { capitalised } from './same-words';

/** Decimals of a figure that are shown; more only where two differ by less. */
const DIGITS = 6;

const looks: Readonly<Record<PlanInput, 'money' | 'rate' | 'count' | 'weeks'>> = {
  revenueGoal: 'money',
  averageDeal: 'money',
  marketingShare: 'rate',
  responderToMql: 'rate',
  mqlToSal: 'rate',
  salToSql: 'rate',
  sqlToWon: 'rate',
  weeks: 'weeks',
  cycleWeeks: 'weeks',
  costPerMql: 'money',
  grossMargin: 'rate',
  sellers: 'count',
  leadsPerSellerPerWeek: 'count',
  deliveredPerWeek: 'count',
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record above names every input and nothing else
const inputs = Object.keys(looks) as PlanInput[];

/** The typed figures that are others than before, and the samples behind the rates. */
export function comparePlan(before: PlanDraft, after: PlanDraft, look: NumberLook): Change[] {
  const fields = [
    ...inputs.map((input) => figureField(input, look)),
    ...planRates.map((rate) => sampleField(rate, look)),
  ];
  return compareFields('plan', fields, before, after);
}

function figureField(input: PlanInput, look: NumberLook): Field<PlanDraft> {
  return {
    label: capitalised(planInputNames[input]),
    words: (plan) => figure(plan[input], looks[input], look),
    exactly: (plan) => String(plan[input] ?? ''),
  };
}

function figure(value: number | null, shownAs: (typeof looks)[PlanInput], look: NumberLook): string {
  if (value === null) return '';
  switch (shownAs) {
    case 'money':
      return formatMoney(value, look, 'exact');
    case 'rate':
      return formatPercent(value, look.locale, DIGITS);
    case 'weeks':
      return `${formatNumber(value, look.locale, DIGITS)} ${value === 1 ? 'week' : 'weeks'}`;
    case 'count':
      return formatNumber(value, look.locale, DIGITS);
  }
}

function sampleField(rate: PlanRate, { locale }: NumberLook): Field<PlanDraft> {
  const count = (value: number | null) => (value === null ? '?' : formatNumber(value, locale, DIGITS));
  return {
    label: `Records behind ${planInputNames[rate]}`,
    words: ({ samples }) => {
      const { successes, trials } = samples[rate];
      return successes === null && trials === null ? '' : `${count(successes)} of ${count(trials)}`;
    },
    exactly: ({ samples }) => `${samples[rate].successes ?? ''} of ${samples[rate].trials ?? ''}`,
  };
}
