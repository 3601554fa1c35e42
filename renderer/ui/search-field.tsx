import './search-field.css';

import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';

import { given } from '../lib/given';

interface Props {
  /** Name for screen readers; also the placeholder if there is none. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly maxLength?: number | undefined;
  /** Of the input, to give it the focus. */
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function SearchField({ label, value, onChange, placeholder = label, autoFocus, maxLength, inputRef }: Props) {
  return (
    <AriaSearchField
      aria-label={label}
      className="search-field"
      value={value}
      onChange={onChange}
      {...given({ autoFocus, maxLength })}
    >
      <Search size={16} aria-hidden className="search-field__icon" />
      <Input className="field__control search-field__input" placeholder={placeholder} {...given({ ref: inputRef })} />
      {value !== '' && (
        <Button className="search-field__clear">
          <X size={14} aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  );
}
