import { Check, CircleDashed } from 'lucide-react';
import type { KeyboardEvent } from 'react';

import type { TermRow } from './term-rows';
import { isAgreedByBoth, statusNames, termTitle } from './term-words';

interface Props {
  readonly row: TermRow;
  readonly isSelected: boolean;
  readonly onSelect: (byKey: boolean) => void;
}

/** A term in the list, with where both sides stand in words. */
export function TermItem({ row, isSelected, onSelect }: Props) {
  const isAgreed = isAgreedByBoth(row);
  const Icon = isAgreed ? Check : CircleDashed;
  return (
    <button
      type="button"
      className="term-item"
      aria-current={isSelected}
      onKeyDown={goAlong}
      // A press by key has no clicks to count.
      onClick={(event) => onSelect(event.detail === 0)}
    >
      <span className="term-item__name">{termTitle(row.name)}</span>
      <span className="term-item__stands">
        <Icon size={14} aria-hidden className={isAgreed ? 'term-item__agreed' : 'term-item__open'} />
        <span>{standsInWords(row)}</span>
      </span>
    </button>
  );
}

function standsInWords({ marketing, sales }: TermRow): string {
  if (marketing === sales) return marketing === 'open' ? 'Open on both sides' : `Both ${statusNames[marketing]}`;
  return `Marketing ${statusNames[marketing]}, sales ${statusNames[sales]}`;
}

/** Arrow keys go from term to term, past the rows' handles and buttons. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const items = [...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('.term-item') ?? [])];
  items[items.indexOf(event.currentTarget) + step]?.focus();
}
