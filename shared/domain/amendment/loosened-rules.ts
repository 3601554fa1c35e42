import { formatNumber } from '../../kernel/format';
import type { ReviewRules } from '../review/review-rules-schema';
import type { Loosening } from './amendment-schema';
import { looseningId } from './loosening-id';

/** Decimals of a typed percentage that are kept. */
const DIGITS = 6;

/** A larger miss is amber instead of red. Without a rule every miss is red, as it is where 0 is agreed. */
export function loosenedRules(before: ReviewRules, after: ReviewRules, locale: string): Loosening[] {
  const [was, is] = [before, after].map(({ amberPercent }) => Math.max(0, amberPercent ?? 0));
  if (was === undefined || is === undefined || is <= was) return [];
  const percent = (value: number) => `${formatNumber(value, locale, DIGITS)}%`;
  const [old, now] = percent(was) === percent(is) ? [`${was}%`, `${is}%`] : [percent(was), percent(is)];
  const text = `Red, amber, green: a miss is amber up to ${now} of the target, ${
    was === 0 ? 'where every miss was red' : `up to ${old} before`
  }`;
  return [{ id: looseningId('communication', 'review-rules', 'amber'), certainty: 'loosened', text }];
}
