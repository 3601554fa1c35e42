import { useState } from 'react';

import { NumberField } from './number-field';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly suffix?: string;
  readonly step?: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly formatOptions?: Omit<Intl.NumberFormatOptions, 'style'>;
  readonly onChange: (value: number) => void;
}

/** A number that has to be there and within a range: what does not fit stays in the field, with a word why. */
export function RangedNumberField({ from, to, value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<number | null>(value);
  const [last, setLast] = useState(value);
  if (last !== value) {
    // It was changed elsewhere, by an undo say: that replaces what was typed.
    setLast(value);
    setTyped(value);
  }
  const fits = (number: number | null): number is number => number !== null && number >= from && number <= to;
  return (
    <NumberField
      {...field}
      value={typed}
      error={fits(typed) ? '' : `From ${from} to ${to}`}
      onChange={(number) => {
        setTyped(number);
        if (fits(number)) onChange(number);
      }}
    />
  );
}
