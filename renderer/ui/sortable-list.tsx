import './sortable-list.css';

import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

import { SortableRow } from './sortable-row';
import { useRowDrag } from './use-row-drag';

interface Props<T extends { readonly id: string }> {
  /** What the rows are, "Terms". */
  readonly label: string;
  readonly items: readonly T[];
  /** `toIndex` counts in the list as it will be. */
  readonly onMove: (id: string, toIndex: number) => void;
  readonly renderItem: (item: T, index: number) => ReactNode;
  readonly emptyState?: ReactNode;
  /** Names a row in the labels of its buttons; "row 3" without it. */
  readonly itemName?: ((item: T, index: number) => string) | undefined;
}

/**
 * Rows in an order of the user's making. A row moves by dragging its handle, by arrow keys, Home and End on the handle,
 * and by its two buttons. Keys typed in a row's own fields are left alone.
 */
export function SortableList<T extends { readonly id: string }>(props: Props<T>) {
  const { label, items, onMove, renderItem, emptyState, itemName } = props;
  const list = useRef<HTMLOListElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const rememberFocus = useKeptFocus();
  const nameOf = (item: T, index: number) => itemName?.(item, index).trim() || `row ${index + 1}`;

  const move = (id: string, toIndex: number) => {
    const from = items.findIndex((item) => item.id === id);
    const item = items[from];
    if (!item || toIndex === from || toIndex < 0 || toIndex >= items.length) return;
    rememberFocus();
    onMove(id, toIndex);
    setAnnouncement(`${nameOf(item, from)} moved to position ${toIndex + 1} of ${items.length}`);
  };
  const drag = useRowDrag(list, move);

  if (items.length === 0) return <>{emptyState}</>;
  return (
    <>
      <ol className="sortable-list" aria-label={label} ref={list}>
        {items.map((item, index) => (
          <SortableRow
            key={item.id}
            id={item.id}
            name={nameOf(item, index)}
            index={index}
            count={items.length}
            dropMark={drag.dropMark(index)}
            isDragged={drag.draggedIndex === index}
            onGrab={drag.grab}
            onMove={move}
          >
            {renderItem(item, index)}
          </SortableRow>
        ))}
      </ol>
      <div className="visually-hidden" role="status">
        {announcement}
      </div>
    </>
  );
}

/** Moving a row's element takes the focus from it; this gives it back, to the handle if the button can do no more. */
function useKeptFocus() {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const previous = focused.current;
    focused.current = null;
    if (!(previous instanceof HTMLElement) || !previous.isConnected) return;
    const handle = previous.closest('.sortable-row')?.querySelector<HTMLElement>('.sortable-row__handle');
    if (previous.matches(':disabled')) handle?.focus();
    else if (document.activeElement !== previous) previous.focus();
  });
  return () => {
    focused.current = document.activeElement === document.body ? null : document.activeElement;
  };
}
