interface Row {
  readonly id: string;
}

export interface Matched<T> {
  /** In both, `[before, after]`, in their order before. */
  readonly kept: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Pairs the rows of two lists by id, wherever they stand. An id that stands twice pairs first with first. */
export function matchRows<T extends Row>(before: readonly T[], after: readonly T[]): Matched<T> {
  const left = keyed(before);
  const right = keyed(after);
  return {
    kept: [...left].flatMap(([key, row]) => {
      const match = right.get(key);
      return match === undefined ? [] : [[row, match] as const];
    }),
    removed: [...left].flatMap(([key, row]) => (right.has(key) ? [] : [row])),
    added: [...right].flatMap(([key, row]) => (left.has(key) ? [] : [row])),
  };
}

function keyed<T extends Row>(rows: readonly T[]): Map<string, T> {
  const byKey = new Map<string, T>();
  for (const row of rows) {
    let key = row.id;
    // No id has a space, so a second row of the same id meets no other.
    while (byKey.has(key)) key = `${key} `;
    byKey.set(key, row);
  }
  return byKey;
}
