import type { FileRow } from './file-item';

/** Of rows with the same id the first one counts; all others are wrong. */
export function refuseRepeatedIds(rows: readonly FileRow[]): FileRow[] {
  const firstLine = new Map<string, number>();
  return rows.map((row) => {
    const id = row.item?.id ?? null;
    if (id === null) return row;
    const first = firstLine.get(id);
    if (first === undefined) {
      firstLine.set(id, row.line);
      return row;
    }
    const message = `This id stands in line ${first} already. Leave it out to add the row as a new item.`;
    return { ...row, item: null, faults: [{ column: 'id', message }] };
  });
}
