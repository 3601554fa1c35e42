/** With it or, if it was there, without it. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** From where a range of selected rows is drawn out, and what was selected beside it. */
export interface RangeStart {
  readonly id: string;
  readonly besides: ReadonlySet<string>;
}

/** The rows from the start to another one, in either direction. */
export function rowsOfRange<T extends { readonly id: string }>(rows: readonly T[], startId: string, to: number): T[] {
  const start = rows.findIndex(({ id }) => id === startId);
  const from = start === -1 ? to : start;
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}
