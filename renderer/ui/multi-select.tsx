import './popover.css';
import './multi-select.css';

import { ChevronDown, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, Popover, Select, SelectValue } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';
import type { Option } from './option';
import { OptionList } from './option-list';

interface Props<T extends string> extends FieldProps {
  readonly selected: readonly T[];
  readonly options: readonly Option<T>[];
  /** The selected ids in the order of the options. */
  readonly onChange: (selected: readonly T[]) => void;
  readonly placeholder?: string | undefined;
}

/** Any number of choices: ticked in a list, shown as tags that can be taken off. */
export function MultiSelect<T extends string>(props: Props<T>) {
  const { selected, options, onChange, placeholder = 'Choose', ...field } = props;
  const box = useRef<HTMLDivElement>(null);
  const chosen = options.filter((option) => selected.includes(option.id));
  const choose = (isChosen: (id: T) => boolean) => onChange(options.map(({ id }) => id).filter(isChosen));
  return (
    <Select
      {...fieldProps(field)}
      className="field multi-select"
      selectionMode="multiple"
      placeholder={placeholder}
      value={[...selected]}
      onChange={(keys) => choose((id) => keys.includes(id))}
    >
      <FieldFrame {...field}>
        <div className="field__control multi-select__box" ref={box}>
          {chosen.length > 0 && (
            <ul className="multi-select__tags" aria-label={`${field.label}: chosen`}>
              {chosen.map(({ id, label }) => (
                <li key={id} className="multi-select__tag">
                  <span className="multi-select__name">{label}</span>
                  <Button
                    slot={null}
                    className="multi-select__remove"
                    aria-label={`Remove ${label}`}
                    onPress={() => choose((other) => other !== id && selected.includes(other))}
                  >
                    <X size={12} aria-hidden />
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Button className="multi-select__button">
            <SelectValue className="multi-select__value">
              {chosen.length === 0 ? placeholder : <span className="visually-hidden">{`${chosen.length} chosen`}</span>}
            </SelectValue>
            <ChevronDown size={16} aria-hidden className="multi-select__arrow" />
          </Button>
        </div>
      </FieldFrame>
      <Popover className="popover" offset={4} triggerRef={box} placement="bottom start">
        <OptionList options={options} />
      </Popover>
    </Select>
  );
}
