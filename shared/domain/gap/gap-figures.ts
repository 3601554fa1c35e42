import { formatNumber } from '../../kernel/format';

/** What stands side by side after the reveal, in one unit. */
export interface GapFigures {
  readonly marketing: number;
  readonly sales: number;
  readonly record: number | null;
}

/** Decimals of a number that somebody typed: as many as say something beside the others. */
const DECIMALS = 4;
const shown = (value: number, locale: string) => formatNumber(value, locale, DECIMALS);

/** Length of each bar on one scale from 0 to the largest of them, 0 to 1; all 0 where every number is 0. */
export function gapLengths({ marketing, sales, record }: GapFigures): GapFigures {
  const most = Math.max(marketing, sales, record ?? 0);
  const of = (value: number) => (most === 0 ? 0 : Math.max(0, value) / most);
  return { marketing: of(marketing), sales: of(sales), record: record === null ? null : of(record) };
}

/** "Sales says 0, marketing 9,000; the record 2,600." Shares have their sign; another unit stands beside the bars. */
export function gapWords({ marketing, sales, record }: GapFigures, unit: string, locale: string): string {
  const number = (value: number) => gapNumber(value, isShare(unit) ? unit : '', locale);
  const said =
    marketing === sales
      ? `Both sides say ${number(sales)}`
      : `Sales says ${number(sales)}, marketing ${number(marketing)}`;
  if (record === null) return `${said}.`;
  return record === marketing && record === sales
    ? `${said}, and so does the record.`
    : `${said}; the record ${number(record)}.`;
}

/** A number as it stands beside its bar: "9,000 leads", "40%". */
export function gapNumber(value: number, unit: string, locale: string): string {
  const said = unit.trim();
  if (said === '') return shown(value, locale);
  return isShare(said) ? `${shown(value, locale)}%` : `${shown(value, locale)} ${said}`;
}

const isShare = (unit: string): boolean => unit.trim() === '%';
