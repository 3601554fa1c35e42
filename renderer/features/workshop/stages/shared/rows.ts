interface Row {
  readonly id: string;
}

/** Changes the row with this id in place; does nothing where it is gone. */
export function patchRow<T extends Row>(rows: T[], id: string, patch: Partial<T>): void {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) Object.assign(row, patch);
}

/** @param toIndex where the row stands afterwards. */
export function moveRow(rows: Row[], id: string, toIndex: number): void {
  const from = rows.findIndex((row) => row.id === id);
  const [row] = from === -1 ? [] : rows.splice(from, 1);
  if (row) rows.splice(toIndex, 0, row);
}

export function takeRow(rows: Row[], id: string): void {
  const index = rows.findIndex((row) => row.id === id);
  if (index !== -1) rows.splice(index, 1);
}
