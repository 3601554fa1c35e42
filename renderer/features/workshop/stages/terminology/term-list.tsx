import { memo, useLayoutEffect, useRef } from 'react';

import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument } from '../../workshop-store';
import { moveRow } from '../shared/rows';
import { TermItem } from './term-item';
import type { TermRow } from './term-rows';
import { termTitle } from './term-words';

interface Props {
  readonly rows: readonly TermRow[];
  readonly selectedId: string | null;
  /** `byKey`: whoever chose it types on in its fields. */
  readonly onSelect: (id: string, byKey: boolean) => void;
}

/** All terms with both sides' stand at a glance; pressing one opens it beside the list. */
export const TermList = memo(function TermList({ rows, selectedId, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current) showChosen(list.current);
  }, [selectedId]);
  return (
    <div className="term-list" ref={list}>
      <SortableList
        label="Terms"
        items={rows}
        itemName={({ name }) => termTitle(name)}
        onMove={(id, toIndex) => editDocument('Move a term', ({ terms }) => moveRow(terms, id, toIndex))}
        renderItem={(row) => (
          <TermItem row={row} isSelected={row.id === selectedId} onSelect={(byKey) => onSelect(row.id, byKey)} />
        )}
        emptyState={
          <EmptyState title="No term is defined yet">
            Take the usual ones from the library and make them the room’s own, or add a term in the room’s words.
          </EmptyState>
        }
      />
    </div>
  );
});

/** Scrolls the list, and the list alone, as far as the chosen term needs. */
function showChosen(list: HTMLElement): void {
  const item = list.querySelector('[aria-current="true"]')?.getBoundingClientRect();
  if (!item) return;
  const frame = list.getBoundingClientRect();
  if (item.top < frame.top) list.scrollTop += item.top - frame.top;
  else if (item.bottom > frame.bottom) list.scrollTop += item.bottom - frame.bottom;
}
