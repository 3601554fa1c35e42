import { formatNumber } from '../../kernel/format';
import type { ReviewRules } from '../review/review-rules-schema';

/** Decimals of the typed percentage that are kept. */
const DIGITS = 6;

/** When a commitment is green, amber or red; empty while no rule is agreed. */
export function reviewRulesInWords({ amberPercent }: ReviewRules, locale: string): string {
  if (amberPercent === null) return '';
  if (amberPercent === 0) return 'Green: the target is met. Red: it is missed.';
  const percent = `${formatNumber(amberPercent, locale, DIGITS)}%`;
  return `Green: the target is met. Amber: missed by at most ${percent} of the target. Red: missed by more.`;
}
