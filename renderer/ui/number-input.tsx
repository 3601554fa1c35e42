import './number-input.css';

import type { KeyboardEvent } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';

import { FieldFrame, fieldProps, hasText, type TypedFieldProps } from './field';
import { given } from '../lib/given';
import { useNumberText, type ReadText } from './use-number-text';

export interface NumberInputProps extends TypedFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly read: (text: string) => ReadText;
  readonly write: (value: number) => string;
  /** Unit after the number, in the unit of the text. */
  readonly suffix?: string | undefined;
  /** What arrow up and arrow down add, in the unit of `value`; they do nothing without it. */
  readonly step?: number | undefined;
}

/** The frame of all fields that take a number. */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, read, write, suffix, step, placeholder, maxLength, ref, ...field } = props;
  const number = useNumberText({ value, onChange, read, write });
  const error = hasText(field.error) ? field.error : (number.problem ?? undefined);
  const stepBy = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (step === undefined || direction === 0) return;
    event.preventDefault();
    number.type(write(roundOff((value ?? 0) + direction * step)));
  };
  return (
    <AriaTextField
      {...fieldProps({
        ...field,
        error,
        onFocus: () => {
          number.focus();
          field.onFocus?.();
        },
        onBlur: () => {
          number.leave();
          field.onBlur?.();
        },
      })}
      {...given({ maxLength })}
      className="field number-input"
      value={number.text}
      onChange={number.type}
    >
      <FieldFrame {...field} error={error}>
        <Group className="field__control number-input__group">
          <Input
            className="number-input__input"
            inputMode="decimal"
            autoComplete="off"
            onKeyDown={stepBy}
            {...given({ ref, placeholder })}
          />
          {hasText(suffix) && (
            <span className="number-input__suffix" aria-hidden>
              {suffix}
            </span>
          )}
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}

/** Takes away the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const roundOff = (value: number) => Number(value.toPrecision(12));
