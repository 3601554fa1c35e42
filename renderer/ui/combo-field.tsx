import './popover.css';
import './combo-field.css';

import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';

import { FieldFrame, fieldProps, type TypedFieldProps } from './field';
import { given } from '../lib/given';

interface Props extends TypedFieldProps {
  readonly value: string;
  /** Offered while typing; anything else may be typed. */
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
}

export function ComboField({ value, suggestions, onChange, placeholder, maxLength, ref, ...field }: Props) {
  const unique = [...new Set(suggestions)].map((text) => ({ id: text }));
  return (
    <ComboBox
      {...fieldProps(field)}
      className="field combo-field"
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      defaultItems={unique}
    >
      <FieldFrame {...field}>
        <Group className="field__control combo-field__group">
          <Input className="combo-field__input" {...given({ ref, placeholder, maxLength })} />
          {unique.length > 0 && (
            <Button className="combo-field__button">
              <ChevronDown size={16} aria-hidden />
            </Button>
          )}
        </Group>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <ListBox<{ id: string }> className="popover__list">
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className="popover__item">
              <span className="popover__words">{id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
