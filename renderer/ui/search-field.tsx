import './search-field.css';

import { Search, X } from 'lucide-react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';

import { given } from '../lib/given';

interface Props {
  /** Name for screen readers; also the placeholder if there is none. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

export function SearchField({ label, value, onChange, placeholder = label, autoFocus }: Props) {
  return (
    <AriaSearchField
      aria-label={label}
      className="search-field"
      value={value}
      onChange={onChange}
      {...given({ autoFocus })}
    >
      <Search size={16} aria-hidden className="search-field__icon" />
      <Input className="field__control search-field__input" placeholder={placeholder} />
      {value !== '' && (
        <Button className="search-field__clear">
          <X size={14} aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  );
}
