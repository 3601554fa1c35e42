import { useLocale } from 'react-aria-components';

import { parseNumber } from '../lib/parse-number';
import type { TypedFieldProps } from './field';
import { numberProblem } from './number-field';
import { NumberInput } from './number-input';
import type { ReadText } from './use-number-text';

interface Props extends TypedFieldProps {
  /** Integer minor units of `currency`: cents for EUR, yen for JPY. */
  readonly minor: number | null;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly onChange: (minor: number | null) => void;
}

export function MoneyField({ minor, currency, onChange, ...props }: Props) {
  const { locale } = useLocale();
  const digits = minorDigits(currency);
  const isWhole = minor === null || minor % 10 ** digits === 0;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  });
  return (
    <NumberInput
      {...props}
      suffix={currency}
      value={minor}
      onChange={onChange}
      write={(value) => format.format(value / 10 ** digits)}
      read={(text) => readMoney(text, locale, currency)}
    />
  );
}

/** What typed money comes to in minor units. More decimals than the currency has are refused, never rounded away. */
export function readMoney(text: string, locale: string, currency: string): ReadText {
  const parsed = parseNumber(text, locale);
  if (parsed.kind === 'empty') return { value: null, problem: null };
  if (parsed.kind === 'invalid') return { value: null, problem: numberProblem(locale) };

  const digits = minorDigits(currency);
  const minor = Number(`${parsed.plain}e${digits}`);
  if (!Number.isInteger(minor)) {
    const allowed = digits === 0 ? 'no decimals' : `${digits} decimals`;
    return { value: null, problem: `${currency} has ${allowed}. Write the amount with at most that many.` };
  }
  if (!Number.isSafeInteger(minor)) return { value: null, problem: 'This amount is too large to calculate with.' };
  return { value: minor, problem: null };
}

const minorDigits = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
