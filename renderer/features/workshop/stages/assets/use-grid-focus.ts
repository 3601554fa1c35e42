import { useRef, useState, type KeyboardEvent } from 'react';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One tab stop for a table of buttons: arrow keys, Home and End walk in it. Cells carry `data-place="row column"`. */
export function useGridFocus({ rows, columns }: Size) {
  const [kept, setPlace] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const place = { row: Math.min(kept.row, rows - 1), column: Math.min(kept.column, columns - 1) };

  const goTo = (row: number, column: number) => {
    const next = { row: clamp(row, rows), column: clamp(column, columns) };
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = place;
    const isFar = event.ctrlKey || event.metaKey;
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [isFar ? 0 : row, 0],
      End: [isFar ? rows - 1 : row, columns - 1],
    };
    const target = event.altKey ? undefined : targets[event.key];
    if (!target) return;
    event.preventDefault();
    goTo(...target);
  };
  return { table, place, setPlace, onKeyDown };
}

const clamp = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
