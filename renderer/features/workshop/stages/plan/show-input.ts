import type { PlanInput } from '#shared/domain/plan/plan-inputs';
import { showRate } from '#shared/domain/plan/show-figure';
import { formatMoney, formatNumber, type NumberLook } from '#shared/kernel/format';
import { fieldOf } from './plan-fields';

/** An input's value in words: "€25,000", "30.8%", "5 a week"; money with its cents where there are any. */
export function showInput(input: PlanInput, value: number, look: NumberLook): string {
  const { kind, suffix } = fieldOf(input);
  if (kind === 'money') return formatMoney(value, look, 'exact');
  if (kind === 'percent') return showRate(value, look);
  return [formatNumber(value, look.locale, 2), suffix].filter(Boolean).join(' ');
}
