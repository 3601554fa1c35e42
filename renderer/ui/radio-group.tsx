import './radio-group.css';

import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';
import type { Option } from './option';

interface Props<T extends string> extends Omit<FieldProps, 'autoFocus'> {
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly orientation?: 'vertical' | 'horizontal' | undefined;
}

export function RadioGroup<T extends string>(props: Props<T>) {
  const { value, options, onChange, orientation = 'vertical', ...field } = props;
  return (
    <AriaRadioGroup
      {...fieldProps(field)}
      className="field radio-group"
      orientation={orientation}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      <FieldFrame {...field}>
        <div className={`radio-group__options radio-group__options--${orientation}`}>
          {options.map(({ id, label, hint }) => (
            <Radio key={id} value={id} className="radio-group__option">
              <span className="radio-group__dot" />
              <span>
                {label}
                {hint !== undefined && hint !== '' && <span className="radio-group__hint">{hint}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
