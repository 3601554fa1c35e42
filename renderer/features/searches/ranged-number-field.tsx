import { useState } from 'react';

import { NumberField } from '../../ui/number-field';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly suffix?: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly formatOptions?: Omit<Intl.NumberFormatOptions, 'style'>;
  readonly onChange: (value: number) => void;
}

/** A number that has to be there and within a range: what does not fit stays in the field, with a word why. */
export function RangedNumberField({ from, to, value, onChange, ...field }: Props) {
  const [isRefused, setRefused] = useState(false);
  return (
    <NumberField
      {...field}
      value={value}
      error={isRefused ? `From ${from} to ${to}` : ''}
      onChange={(typed) => {
        const fits = typed !== null && typed >= from && typed <= to;
        setRefused(!fits);
        if (fits) onChange(typed);
      }}
    />
  );
}
