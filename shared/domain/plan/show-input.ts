import { formatMoney, formatNumber, type NumberLook } from '../../kernel/format';
import type { PlanInput } from './plan-inputs';
import { showRate } from './show-figure';

/** How an input is typed and shown. */
export type PlanInputKind = 'money' | 'percent' | 'number';

export const planInputKinds: Readonly<Record<PlanInput, PlanInputKind>> = {
  revenueGoal: 'money',
  averageDeal: 'money',
  marketingShare: 'percent',
  responderToMql: 'percent',
  mqlToSal: 'percent',
  salToSql: 'percent',
  sqlToWon: 'percent',
  weeks: 'number',
  cycleWeeks: 'number',
  costPerMql: 'money',
  grossMargin: 'percent',
  sellers: 'number',
  leadsPerSellerPerWeek: 'number',
  deliveredPerWeek: 'number',
};

/** An input's value as it is read: "€25,000", "30.8%", "12"; money with its cents where there are any. */
export function showInput(input: PlanInput, value: number, look: NumberLook): string {
  switch (planInputKinds[input]) {
    case 'money':
      return formatMoney(value, look, 'exact');
    case 'percent':
      return showRate(value, look);
    case 'number':
      return formatNumber(value, look.locale, 2);
  }
}
