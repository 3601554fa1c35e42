import { formatMoney, formatNumber, type NumberLook } from '../../kernel/format';
import type { PlanVariable } from './plan-schema';
import { showRate } from './show-figure';

const money = new Set<PlanVariable>(['revenueGoal', 'averageDeal', 'costPerMql']);
const counts = new Set<PlanVariable>(['sellers', 'leadsPerSellerPerWeek']);

/** A solved value as it is read: "€25,000.00", "30.8%", "12". */
export function solvedInWords(variable: PlanVariable, value: number, look: NumberLook): string {
  if (money.has(variable)) return formatMoney(value, look, 'exact');
  return counts.has(variable) ? formatNumber(value, look.locale, 2) : showRate(value, look);
}
