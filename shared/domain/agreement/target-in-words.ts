import { formatNumber, formatPercent } from '../../kernel/format';
import type { Accountability, Comparator } from './accountability-schema';

/** Decimals of a typed target that are kept. */
const DIGITS = 6;

/** What a commitment promises and what a shared metric aims at. */
type Promised = Pick<Accountability, 'comparator' | 'target' | 'unit' | 'period'>;

const comparatorWords: Readonly<Record<Comparator, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  exactly: 'exactly',
  every: 'every',
};

/**
 * What is promised as a figure: "at least 95% per quarter", "at most 4 working hours per lead", "every lead". Empty while
 * there is no target and the comparator needs one.
 *
 * @param locale writes the number; a unit of "%" is written as the locale writes percentages.
 */
export function targetInWords(promised: Promised, locale: string): string {
  const amount = amountInWords(promised, locale);
  return amount === '' ? '' : `${amount} ${promised.period.trim()}`.trim();
}

/** The same with every digit of the number, where two targets differ by less than is shown. */
export function exactTarget({ comparator, target, unit, period }: Promised): string {
  return [comparatorWords[comparator], target ?? '', unit.trim(), period.trim()]
    .filter((part) => part !== '')
    .join(' ');
}

function amountInWords({ comparator, target, unit }: Promised, locale: string): string {
  const noun = unit.trim();
  if (comparator === 'every') return noun === '' || noun === '%' ? 'without exception' : `every ${noun}`;
  if (target === null) return '';
  const number =
    noun === '%' ? formatPercent(target / 100, locale, DIGITS) : `${formatNumber(target, locale, DIGITS)} ${noun}`;
  return `${comparatorWords[comparator]} ${number}`.trim();
}
