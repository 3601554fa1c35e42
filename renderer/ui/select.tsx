import './popover.css';
import './select.css';

import { ChevronDown } from 'lucide-react';
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';
import type { Option } from './option';
import { OptionList } from './option-list';

interface Props<T extends string> extends FieldProps {
  /** Null until something was chosen. */
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly placeholder?: string | undefined;
}

export function Select<T extends string>({ value, options, onChange, placeholder = 'Choose', ...field }: Props<T>) {
  return (
    <AriaSelect
      {...fieldProps(field)}
      className="field select"
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldFrame {...field}>
        <Button className="field__control select__button">
          <SelectValue className="select__value">
            {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
          </SelectValue>
          <ChevronDown size={16} aria-hidden className="select__arrow" />
        </Button>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
