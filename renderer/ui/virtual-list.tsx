import './virtual-list.css';

import { useId, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from 'react';

import { useRowSelection, type RowSelection } from './use-row-selection';
import { useVirtualWindow, type ListPlace } from './use-virtual-window';
import { VirtualListHead, type HeadColumn, type ListSort } from './virtual-list-head';
import { indexAfterKey, isLetter } from './virtual-list-keys';
import { VirtualRow } from './virtual-row';

export interface ListColumn<T> extends HeadColumn {
  /** A track of a CSS grid: `120px`, `minmax(0, 2fr)`. */
  readonly width: string;
  readonly render: (row: T) => ReactNode;
  /** Left out while the list is narrower than this, px. */
  readonly fromWidth?: number | undefined;
}

interface Props<T extends { readonly id: string }> {
  readonly label: string;
  /** The first one names the row. */
  readonly columns: readonly ListColumn<T>[];
  readonly rows: readonly T[];
  /** px; every row has it. */
  readonly rowHeight?: number | undefined;
  /** The row that the keys move from and act on; the first one while it is not among the rows. */
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  /** Any number of rows, by ticks, Space and Shift with the arrows. Absent: rows are only gone through and opened. */
  readonly selection?: RowSelection<T> | undefined;
  /** Enter or a double click. */
  readonly onOpen?: ((row: T) => void) | undefined;
  /** A letter typed in the list, for the search field above it. */
  readonly onType?: ((letter: string) => void) | undefined;
  readonly sort?: ListSort | undefined;
  readonly onSort?: ((sort: ListSort) => void) | undefined;
  /** What the rows are narrowed and sorted by, in any words: when it changes the list begins at its top. */
  readonly view?: string | undefined;
  readonly place?: ListPlace | undefined;
  readonly emptyState?: ReactNode;
  /** To give it the focus. */
  readonly listRef?: RefObject<HTMLDivElement | null> | undefined;
}

const HEAD_PX = 36;

/**
 * Any number of rows of one height, of which only those that are seen are drawn. One tab stop; arrows, Page keys, Home and
 * End go through it.
 *
 * [Note: sticky window] The rows stand in a box that sticks to the visible part and are moved inside it. When scrolling
 * runs ahead of drawing, the last rows stay in view until the next ones are there: no frame is ever blank.
 */
export function VirtualList<T extends { readonly id: string }>(props: Props<T>) {
  const { label, rows, rowHeight = 40, selection, onOpen, view = '', place, listRef } = props;
  const gridId = useId();
  const scrolling = useVirtualWindow({ count: rows.length, rowHeight, headHeight: HEAD_PX, view, place, listRef });
  const { first, end, shift, height, width } = scrolling;
  const active = Math.max(
    0,
    rows.findIndex(({ id }) => id === props.activeId),
  );
  const select = useRowSelection(rows, active, selection);
  const columns = props.columns.filter(({ fromWidth = 0 }) => width >= fromWidth);

  const moveTo = (index: number, isRange: boolean) => {
    if (isRange) select.rangeTo(index);
    else select.endRange();
    const row = rows[index];
    if (row) props.onActive(row.id);
    scrolling.showRow(index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of a button in the empty list are its own.
    if (event.target !== event.currentTarget) return;
    const isMod = event.ctrlKey || event.metaKey || event.altKey;
    const to = isMod ? null : indexAfterKey(event.key, active, rows.length, Math.floor(height / rowHeight));
    if (to !== null) moveTo(to, event.shiftKey && selection !== undefined);
    else if (event.key === ' ' && selection) select.toggle(active);
    else if (event.key.toLowerCase() === 'a' && isMod && selection) select.all();
    else if (event.key === 'Enter' && rows[active]) onOpen?.(rows[active]);
    else if (isLetter(event) && props.onType) props.onType(event.key);
    else return;
    event.preventDefault();
  };

  const onPress = (index: number, event: MouseEvent, isTick: boolean) => {
    const isRange = event.shiftKey && selection !== undefined;
    if (!isRange && (isTick || event.ctrlKey || event.metaKey)) select.toggle(index);
    moveTo(index, isRange);
  };

  const tickState = !selection || selection.selected.size === 0 ? 'none' : isAll(rows, selection) ? 'all' : 'some';
  const tracks = [...(selection ? ['40px'] : []), ...columns.map((column) => column.width)].join(' ');
  const seenHeight = Math.min(height, rows.length * rowHeight);
  return (
    <div
      ref={scrolling.scroller}
      className="virtual-list"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={active >= first && active < end ? `${gridId}-${active}` : undefined}
      style={gridStyle({ '--tracks': tracks, '--row-px': `${rowHeight}px`, '--head-px': `${HEAD_PX}px` })}
      onScroll={scrolling.onScroll}
      onKeyDown={onKeyDown}
    >
      <VirtualListHead
        columns={columns}
        sort={props.sort}
        onSort={props.onSort}
        tick={selection && { state: tickState, onPress: tickState === 'none' ? select.all : select.none }}
      />
      {rows.length === 0 && <NoRows>{props.emptyState}</NoRows>}
      <div role="rowgroup" style={{ height: rows.length * rowHeight }}>
        <div role="presentation" className="virtual-list__window" style={{ height: seenHeight }}>
          <div role="presentation" style={{ transform: `translateY(${-shift}px)` }}>
            {rows.slice(first, end).map((row, offset) => (
              <VirtualRow
                key={row.id}
                id={`${gridId}-${first + offset}`}
                index={first + offset}
                row={row}
                columns={columns}
                isActive={first + offset === active}
                tick={selection ? tickOf(selection.selected.has(row.id), select.isFree(row)) : null}
                onPress={onPress}
                onOpen={onOpen && (() => onOpen(row))}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function NoRows({ children }: { readonly children: ReactNode }) {
  return (
    <div role="rowgroup">
      <div role="row">
        <div role="gridcell" className="virtual-list__nothing">
          {children ?? 'Nothing here yet'}
        </div>
      </div>
    </div>
  );
}

const tickOf = (isSelected: boolean, isFree: boolean) => (isFree ? (isSelected ? 'all' : 'none') : 'fixed');

function isAll<T extends { readonly id: string }>(rows: readonly T[], { selected, isFixed }: RowSelection<T>): boolean {
  return rows.length > 0 && rows.every((row) => selected.has(row.id) || isFixed?.(row) === true);
}

/** React's type knows no custom properties. */
const gridStyle = (properties: Readonly<Record<`--${string}`, string>>) => properties as CSSProperties;
