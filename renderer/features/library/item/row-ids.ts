import { useState } from 'react';

import type { FieldRow } from '#shared/domain/library/field';

interface NamedRows {
  readonly rows: readonly FieldRow[];
  /** One for each row, the same as long as the row is on the screen. */
  readonly ids: readonly string[];
  /** Number of the next id. */
  readonly next: number;
}

/**
 * Ids for rows that have none, after they changed: a row that is still there keeps its id wherever it stands; so does one
 * that was edited where it stood.
 */
export function nameRows(known: NamedRows, rows: readonly FieldRow[]): NamedRows {
  let { next } = known;
  const idOf = new Map(known.rows.map((row, index) => [row, known.ids[index]]));
  const isKept = new Set(rows.map((row) => idOf.get(row)));
  const ids = rows.map((row, index) => {
    const id = idOf.get(row);
    if (id !== undefined) return id;
    const inPlace = rows.length === known.rows.length ? known.ids[index] : undefined;
    if (inPlace !== undefined && !isKept.has(inPlace)) return inPlace;
    next += 1;
    return `row-${next}`;
  });
  return { rows, ids, next };
}

const none: NamedRows = { rows: [], ids: [], next: 0 };

/** The rows with an id each, by which a list keeps what is typed in and focused while rows move. */
export function useRowIds(rows: readonly FieldRow[]): readonly { readonly id: string; readonly row: FieldRow }[] {
  const [known, setKnown] = useState(() => nameRows(none, rows));
  const named = known.rows === rows ? known : nameRows(known, rows);
  if (named !== known) setKnown(named);
  return rows.map((row, index) => ({ id: named.ids[index] ?? '', row }));
}
