import './pin-field.css';

import { Input, TextField } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (digits: string) => void;
}

const MOST_DIGITS = 12;

/** Digits that are hidden while they are typed; anything else is left out. */
export function PinField({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...fieldProps(field)}
      className="field pin-field"
      type="password"
      inputMode="numeric"
      autoComplete="off"
      maxLength={MOST_DIGITS}
      value={value}
      onChange={(text) => onChange(text.replace(/\D/g, '').slice(0, MOST_DIGITS))}
    >
      <FieldFrame {...field}>
        <Input className="field__control pin-field__control" />
      </FieldFrame>
    </TextField>
  );
}
