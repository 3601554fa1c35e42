import { Check, CircleDashed } from 'lucide-react';

import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument } from '../../workshop-store';
import { moveRow } from '../shared/rows';
import type { TermRow } from './term-rows';
import { isAgreedByBoth, statusNames, termTitle } from './term-words';

interface Props {
  readonly rows: readonly TermRow[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** All terms with both sides' stand at a glance; pressing one opens it beside the list. */
export function TermList({ rows, selectedId, onSelect }: Props) {
  return (
    <div className="term-list">
      <SortableList
        label="Terms"
        items={rows}
        itemName={({ name }) => termTitle(name)}
        onMove={(id, toIndex) => editDocument('Move a term', ({ terms }) => moveRow(terms, id, toIndex))}
        renderItem={(row) => (
          <TermItem row={row} isSelected={row.id === selectedId} onSelect={() => onSelect(row.id)} />
        )}
        emptyState={
          <EmptyState title="No term is defined yet">
            Take the usual ones from the playbook and make them the room’s own, or add a term in the room’s words.
          </EmptyState>
        }
      />
    </div>
  );
}

interface ItemProps {
  readonly row: TermRow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function TermItem({ row, isSelected, onSelect }: ItemProps) {
  const Icon = isAgreedByBoth(row) ? Check : CircleDashed;
  return (
    <button type="button" className="term-item" aria-current={isSelected} onClick={onSelect}>
      <span className="term-item__name">{termTitle(row.name)}</span>
      <span className="term-item__stands">
        <Icon size={14} aria-hidden className={isAgreedByBoth(row) ? 'term-item__agreed' : 'term-item__open'} />
        <span>{standsInWords(row)}</span>
      </span>
    </button>
  );
}

function standsInWords({ marketing, sales }: TermRow): string {
  if (marketing === sales) return marketing === 'open' ? 'Open on both sides' : `Both ${statusNames[marketing]}`;
  return `Marketing ${statusNames[marketing]}, sales ${statusNames[sales]}`;
}
