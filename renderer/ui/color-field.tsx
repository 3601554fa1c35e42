import './color-field.css';

import { useId, useState } from 'react';

import { hasText, type TypedFieldProps } from './field';
import { TextField } from './text-field';

interface Props extends Omit<TypedFieldProps, 'maxLength'> {
  /** `#RRGGBB`. */
  readonly value: string;
  /** Called with a whole colour only. */
  readonly onChange: (value: string) => void;
}

/** A colour as its code, with a swatch that opens the system's picker. Half a code stays as typed with a message. */
export function ColorField({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly from: string } | null>(null);
  const pickerLabel = useId();
  const text = typed !== null && typed.from === value ? typed.text : value;
  const color = readColor(text);
  const error =
    hasText(field.error) || color !== null ? field.error : 'Write a colour as # and six digits, such as #14306B.';
  const type = (next: string) => {
    const whole = readColor(next);
    setTyped({ text: next, from: whole ?? value });
    if (whole !== null && whole !== value) onChange(whole);
  };
  return (
    <div className="color-field">
      <span id={pickerLabel} className="visually-hidden">{`${field.label}: pick`}</span>
      <input
        type="color"
        className="color-field__picker"
        aria-labelledby={pickerLabel}
        value={(color ?? value).toLowerCase()}
        onChange={(event) => type(event.target.value.toUpperCase())}
      />
      <TextField {...field} error={error} value={text} onChange={type} />
    </div>
  );
}

/** @returns `#RRGGBB` in capitals, null if it is no whole colour. */
function readColor(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}
