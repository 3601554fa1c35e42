import { useLocale } from 'react-aria-components';

import { parseNumber } from '../lib/parse-number';
import type { TypedFieldProps } from './field';
import { NumberInput } from './number-input';

interface Props extends TypedFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly formatOptions?: Omit<Intl.NumberFormatOptions, 'style'> | undefined;
  readonly step?: number | undefined;
  readonly suffix?: string | undefined;
}

/** A number in the locale of the nearest I18nProvider. Text that is no number gives null and stays with a message. */
export function NumberField({ formatOptions, ...props }: Props) {
  const { locale } = useLocale();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12, ...formatOptions });
  return (
    <NumberInput
      {...props}
      write={(value) => format.format(value)}
      read={(text) => {
        const parsed = parseNumber(text, locale);
        if (parsed.kind === 'number') return { value: parsed.value, problem: null };
        return { value: null, problem: parsed.kind === 'empty' ? null : numberProblem(locale) };
      }}
    />
  );
}

export const numberProblem = (locale: string) =>
  `This is not a number. Write it like ${new Intl.NumberFormat(locale).format(1234.5)}.`;
