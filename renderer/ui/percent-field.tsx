import { useLocale } from 'react-aria-components';

import { parseNumber } from '../lib/parse-number';
import type { TypedFieldProps } from './field';
import { numberProblem } from './number-field';
import { NumberInput } from './number-input';

interface Props extends TypedFieldProps {
  /** 0.385 for 38.5%; any size and sign: what is out of range is the form's to say. */
  readonly fraction: number | null;
  readonly onChange: (fraction: number | null) => void;
}

export function PercentField({ fraction, onChange, ...props }: Props) {
  const { locale } = useLocale();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  return (
    <NumberInput
      {...props}
      suffix="%"
      value={fraction}
      onChange={onChange}
      write={(value) => format.format(value * 100)}
      read={(text) => {
        const parsed = parseNumber(text, locale);
        // The decimal shift is done on the text: 38.1 / 100 is not always the double nearest to 0.381.
        if (parsed.kind === 'number') return { value: Number(`${parsed.plain}e-2`), problem: null };
        return { value: null, problem: parsed.kind === 'empty' ? null : numberProblem(locale) };
      }}
    />
  );
}
