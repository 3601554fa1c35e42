import './segmented.css';

import { Radio, RadioGroup } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';

interface Segment<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly tone?: 'neutral' | 'good' | 'warn' | undefined;
}

interface Props<T extends string> extends Omit<FieldProps, 'autoFocus'> {
  /** Null for none yet. */
  readonly value: T | null;
  readonly options: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
}

/** One of few in a row of words: a group of radio buttons with one tab stop. */
export function Segmented<T extends string>({ value, options, onChange, ...field }: Props<T>) {
  return (
    <RadioGroup
      {...fieldProps(field)}
      className="field segmented"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      <FieldFrame {...field}>
        <div className="segmented__track">
          {options.map(({ id, label, tone = 'neutral' }) => (
            <Radio key={id} value={id} className={`segmented__option segmented__option--${tone}`}>
              {label}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
