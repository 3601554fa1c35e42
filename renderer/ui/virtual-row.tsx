import type { MouseEvent, ReactNode } from 'react';

import { classNames } from './class-names';
import { RowTick } from './row-tick';

interface Props<T> {
  /** Of the element, for the list to point at. */
  readonly id: string;
  readonly index: number;
  readonly row: T;
  readonly columns: readonly { readonly id: string; readonly render: (row: T) => ReactNode }[];
  readonly isActive: boolean;
  /** Null where nothing can be selected. */
  readonly tick: 'all' | 'none' | 'fixed' | null;
  readonly onPress: (index: number, event: MouseEvent, isTick: boolean) => void;
  readonly onOpen: (() => void) | undefined;
}

export function VirtualRow<T>({ id, index, row, columns, isActive, tick, onPress, onOpen }: Props<T>) {
  return (
    // The list has the focus and the keys; a row is only pressed.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- as said above
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={tick === null ? isActive : tick === 'all'}
      aria-disabled={tick === 'fixed' ? true : undefined}
      className={classNames(
        'virtual-list__row',
        'virtual-list__row--body',
        isActive && 'virtual-list__row--active',
        tick === 'all' && 'virtual-list__row--selected',
        tick === 'fixed' && 'virtual-list__row--fixed',
      )}
      onClick={(event) => onPress(index, event, false)}
      onDoubleClick={onOpen}
    >
      {tick !== null && (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- Space does it
        <div
          role="gridcell"
          className="virtual-list__check"
          onClick={(event) => {
            event.stopPropagation();
            onPress(index, event, true);
          }}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          <RowTick state={tick} />
        </div>
      )}
      {columns.map((column, place) => (
        <div key={column.id} role={place === 0 ? 'rowheader' : 'gridcell'} className="virtual-list__cell">
          {column.render(row)}
        </div>
      ))}
    </div>
  );
}
