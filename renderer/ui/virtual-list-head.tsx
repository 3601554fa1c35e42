import { ArrowDown, ArrowUp } from 'lucide-react';

import { RowTick } from './row-tick';

export interface ListSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface HeadColumn {
  readonly id: string;
  readonly label: string;
  readonly isSortable?: boolean | undefined;
}

interface Props {
  readonly columns: readonly HeadColumn[];
  readonly sort: ListSort | undefined;
  readonly onSort: ((sort: ListSort) => void) | undefined;
  /** Absent where nothing can be selected. */
  readonly tick?: { readonly state: 'all' | 'some' | 'none'; readonly onPress: () => void } | undefined;
}

/** Column names. Its buttons are for the mouse: the list is one tab stop, and its screen offers the same by keyboard. */
export function VirtualListHead({ columns, sort, onSort, tick }: Props) {
  return (
    <div role="rowgroup" className="virtual-list__head">
      <div role="row" aria-rowindex={1} className="virtual-list__row">
        {tick && (
          <div role="columnheader" className="virtual-list__check">
            <button
              type="button"
              role="checkbox"
              tabIndex={-1}
              className="virtual-list__all-tick"
              aria-label="Select all"
              aria-checked={tick.state === 'some' ? 'mixed' : tick.state === 'all'}
              onMouseDown={keepFocus}
              onClick={tick.onPress}
            >
              <RowTick state={tick.state} />
            </button>
          </div>
        )}
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            className="virtual-list__column"
            aria-sort={sort?.column === column.id ? sort.direction : undefined}
          >
            {column.isSortable && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              <span className="virtual-list__label">{column.label}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface SortProps {
  readonly column: HeadColumn;
  readonly sort: ListSort | undefined;
  readonly onSort: (sort: ListSort) => void;
}

function SortButton({ column, sort, onSort }: SortProps) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button
      type="button"
      tabIndex={-1}
      className="virtual-list__sort"
      onMouseDown={keepFocus}
      onClick={() => onSort({ column: column.id, direction: next })}
    >
      <span className="virtual-list__label">{column.label}</span>
      {direction === 'ascending' && <ArrowUp size={12} aria-hidden />}
      {direction === 'descending' && <ArrowDown size={12} aria-hidden />}
    </button>
  );
}

/** A press leaves the focus where it is: on the list or in the search. */
const keepFocus = (event: React.MouseEvent) => event.preventDefault();
