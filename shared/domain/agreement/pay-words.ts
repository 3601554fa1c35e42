import { formatPercent } from '../../kernel/format';
import type { Pay } from '../pay/pay-schema';

/** Decimals of the typed share that are kept. */
const DIGITS = 6;

/** What the agreement says about pay, one sentence; empty while nothing is agreed. */
export function payInWords({ shareOnSales }: Pay, locale: string): string {
  if (shareOnSales === null) return '';
  return `${formatPercent(shareOnSales, locale, DIGITS)} of the variable pay of marketers hangs on sales results.`;
}
