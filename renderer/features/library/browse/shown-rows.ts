import { useMemo } from 'react';

import { filterRows, isInState, rowsInOrder, type Wanted } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { useCatalogue } from '../../../lib/library/catalogue';
import { useLibraryView } from '../library-store';
import { orderRows } from './order-rows';
import { bestFirst } from './best-first';

export interface ShownRows {
  /** Everything in every state, in the chosen order. */
  readonly all: readonly LibraryRow[];
  /** Of these what the words find, best first; all without words. */
  readonly candidates: readonly LibraryRow[];
  /** Of these what passes the filters. */
  readonly shown: readonly LibraryRow[];
  /** How many there are in the chosen state, whatever the other filters and the words say. */
  readonly stateCount: number;
}

const none: readonly LibraryRow[] = [];

/** The rows of the page: ordered once, searched in main, filtered here. */
export function useShownRows(): ShownRows {
  const rows = useCatalogue((state) => state.rows) ?? none;
  const order = useLibraryView((state) => state.order);
  const found = useLibraryView((state) => state.found);
  const wanted: Wanted = useLibraryView((state) => state.wanted);
  const all = useMemo(() => orderRows(rows, order), [rows, order]);
  const candidates = useMemo(
    () => (found === null ? all : bestFirst(rowsInOrder(rows, found.numbers), found.query)),
    [rows, all, found],
  );
  const shown = useMemo(() => filterRows(candidates, wanted), [candidates, wanted]);
  const stateCount = useMemo(() => all.filter((row) => isInState(row, wanted.state)).length, [all, wanted.state]);
  return useMemo(() => ({ all, candidates, shown, stateCount }), [all, candidates, shown, stateCount]);
}
