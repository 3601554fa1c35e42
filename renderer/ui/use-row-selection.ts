import { useRef } from 'react';

import { rowsOfRange, toggled, type RangeStart } from './row-selection';

export interface RowSelection<T> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** Shown, and not to be selected. */
  readonly isFixed?: ((row: T) => boolean) | undefined;
}

/** How rows get selected one by one, as a range from the active row, or all. */
export function useRowSelection<T extends { readonly id: string }>(
  rows: readonly T[],
  activeIndex: number,
  selection: RowSelection<T> | undefined,
) {
  const start = useRef<RangeStart | null>(null);
  const isFree = (row: T) => selection?.isFixed?.(row) !== true;
  const idsOf = (some: readonly T[]) => some.filter(isFree).map(({ id }) => id);
  return {
    isFree,
    toggle: (index: number) => {
      const row = rows[index];
      if (!row || !selection || !isFree(row)) return;
      start.current = null;
      selection.onChange(toggled(selection.selected, row.id));
    },
    /** Selects from where the range was begun to here; what was selected before it stays. */
    rangeTo: (index: number) => {
      const begin = rows[activeIndex];
      if (!begin || !selection) return;
      start.current ??= { id: begin.id, besides: selection.selected };
      const { id, besides } = start.current;
      selection.onChange(new Set([...besides, ...idsOf(rowsOfRange(rows, id, index))]));
    },
    endRange: () => {
      start.current = null;
    },
    all: () => selection?.onChange(new Set(idsOf(rows))),
    none: () => selection?.onChange(new Set()),
  };
}
