/** Rows that a wall has place for, and how many stand before and after them. */
export interface RoomPart<T> {
  readonly rows: T[];
  readonly before: number;
  readonly after: number;
}

/** At most `most` rows, around the one that is pointed at; from the top if none is. */
export function partOf<T>(rows: readonly T[], most: number, pointedAt = -1): RoomPart<T> {
  const last = Math.max(0, rows.length - most);
  const before = pointedAt < 0 ? 0 : Math.min(last, Math.max(0, pointedAt - Math.floor(most / 2)));
  const shown = rows.slice(before, before + most);
  return { rows: shown, before, after: rows.length - before - shown.length };
}

/** The row alone that is pointed at, else the first ones. */
export const oneOrFirst = <T>(rows: readonly T[], most: number, pointedAt: number): RoomPart<T> =>
  partOf(rows, pointedAt < 0 ? most : 1, pointedAt);

/** One line of at most `most` UTF-16 units, cut between words with an ellipsis. */
export function cutTo(most: number, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1).toWellFormed();
  return `${cut.replace(/\uFFFD$/, '').replace(/\s+\S{0,24}$/, '')}…`;
}
