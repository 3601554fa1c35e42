import './popover.css';
import './filter-select.css';

import { Check, ChevronDown, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Button,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';

import { classNames } from './class-names';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
  /** How many rows it would leave; absent where it is no filter but a way to show them. */
  readonly count?: number | undefined;
}

interface Props {
  readonly label: string;
  readonly value: string | null;
  /** The value as it is read; null while all is shown. */
  readonly valueLabel: string | null;
  /** Asked for when the list opens: counting thousands of rows waits until somebody wants to know. */
  readonly getOptions: () => readonly FilterOption[];
  /** Of the choice that takes the filter off; absent where one value is always chosen, which then stands alone. */
  readonly allLabel?: string | undefined;
  /** True while it leaves rows out: it stands out then. */
  readonly isNarrowing: boolean;
  readonly onChange: (value: string | null) => void;
}

/** Not an id of any value. */
const ALL = ' all';
const MANY = 12;
const number = new Intl.NumberFormat('en-GB');

/** One filter of a list as a small button that says what it stands at. */
export function FilterSelect(props: Props) {
  const { label, valueLabel, allLabel, isNarrowing } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        className={classNames('filter-select', isNarrowing && 'filter-select--narrowing')}
        aria-label={valueLabel === null ? label : `${label}: ${valueLabel}`}
      >
        {(valueLabel === null || allLabel !== undefined) && <span>{valueLabel === null ? label : `${label}:`}</span>}
        {valueLabel !== null && <span className="filter-select__value">{valueLabel}</span>}
        <ChevronDown size={14} aria-hidden className="filter-select__arrow" />
      </Button>
      <Popover className="popover filter-select__popover" placement="bottom start" offset={4}>
        <Choices {...props} onClose={() => setIsOpen(false)} />
      </Popover>
    </MenuTrigger>
  );
}

/** Many choices are found by typing a part of one; a few by their first letters. */
function Choices({ label, value, getOptions, allLabel, onChange, onClose }: Props & { readonly onClose: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  // oxlint-disable-next-line react/exhaustive-deps -- what can be chosen stays while the list is open
  const options = useMemo(getOptions, []);
  const all: readonly FilterOption[] = allLabel === undefined ? [] : [{ id: ALL, label: allLabel }];
  const list = (
    <Menu
      className="popover__list"
      aria-label={label}
      items={[...all, ...options]}
      selectionMode="single"
      selectedKeys={[value ?? ALL]}
      renderEmptyState={() => <div className="popover__empty">Nothing is called that</div>}
      onAction={(key) => onChange(key === ALL ? null : String(key))}
    >
      {(option) => (
        <MenuItem id={option.id} textValue={option.label} className="popover__item">
          {({ isSelected }) => (
            <>
              <span className="popover__check">{isSelected && <Check size={16} aria-hidden />}</span>
              <span className="popover__words">{option.label}</span>
              {option.count !== undefined && (
                <span className="filter-select__count">{number.format(option.count)}</span>
              )}
            </>
          )}
        </MenuItem>
      )}
    </Menu>
  );
  if (options.length <= MANY) return list;
  return (
    <Autocomplete filter={contains}>
      <SearchField
        aria-label={`Find in ${label}`}
        autoFocus
        className="filter-select__search"
        // Escape closes at once, also with words in the field: the list is quicker opened again than cleared.
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose();
        }}
      >
        <Search size={14} aria-hidden />
        <Input className="filter-select__input" placeholder="Find" />
      </SearchField>
      {list}
    </Autocomplete>
  );
}
