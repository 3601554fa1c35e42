import './popover.css';
import './filter-select.css';

import { Check, ChevronDown, Search } from 'lucide-react';
import {
  Autocomplete,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';

import { classNames } from './class-names';

export interface FilterSelectOption {
  readonly id: string;
  readonly label: string;
  /** How many rows it would leave; null where it is no filter but a way to show them. */
  readonly count: number | null;
}

interface Props {
  readonly label: string;
  /** Null: all. */
  readonly value: string | null;
  readonly options: readonly FilterSelectOption[];
  /** Of the choice that takes the filter off; absent where one value is always chosen. */
  readonly allLabel?: string | undefined;
  /** False for what is the usual state of a list: it does not stand out. */
  readonly isNarrowing?: boolean | undefined;
  readonly onChange: (value: string | null) => void;
}

/** Not an id of any value. */
const ALL = ' all';
const MANY = 12;
const number = new Intl.NumberFormat('en-GB');

/** One filter of a list as a small button that says what it stands at. */
export function FilterSelect({ label, value, options, allLabel, isNarrowing = value !== null, onChange }: Props) {
  const all = allLabel === undefined ? [] : [{ id: ALL, label: allLabel, count: null }];
  return (
    <Select
      className="filter-select"
      value={value ?? ALL}
      onChange={(key) => onChange(key === ALL || key === null ? null : String(key))}
    >
      <Button className={classNames('filter-select__button', isNarrowing && 'filter-select__button--narrowing')}>
        <Label
          className={classNames('filter-select__label', value !== null && allLabel === undefined && 'visually-hidden')}
        >
          {label}
        </Label>
        <SelectValue className={classNames('filter-select__value', value === null && 'visually-hidden')}>
          {({ selectedText }) => selectedText}
        </SelectValue>
        <ChevronDown size={14} aria-hidden className="filter-select__arrow" />
      </Button>
      <Popover className="popover filter-select__popover" offset={4}>
        <Choices label={label} options={[...all, ...options]} />
      </Popover>
    </Select>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly count: number | null }[];
}

/** Many choices are found by typing a part of one; a few by their first letters. */
function Choices({ label, options }: ChoicesProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const list = (
    <ListBox
      className="popover__list"
      items={options}
      renderEmptyState={() => <div className="popover__empty">Nothing is called that</div>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className="popover__item">
          {({ isSelected }) => (
            <>
              <span className="popover__check">{isSelected && <Check size={16} aria-hidden />}</span>
              <span className="popover__words">{option.label}</span>
              {option.count !== null && <span className="filter-select__count">{number.format(option.count)}</span>}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  if (options.length <= MANY) return list;
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={`Find in ${label}`} autoFocus className="filter-select__search">
        <Search size={14} aria-hidden />
        <Input className="filter-select__input" placeholder="Find" />
      </SearchField>
      {list}
    </Autocomplete>
  );
}
