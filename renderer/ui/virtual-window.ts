interface ScrolledBox {
  /** How far it is scrolled, px. */
  readonly top: number;
  /** Of what is seen of the rows, px. */
  readonly height: number;
}

export interface VirtualWindow {
  /** Index of the first row to draw. */
  readonly first: number;
  /** Index after the last row to draw. */
  readonly end: number;
  /** How far the drawn rows stand above the upper edge, px: 0 up to one row. */
  readonly shift: number;
}

/** The rows that are seen, wholly or in part. A box scrolled beyond its end (rows have just become fewer) shows the end. */
export function windowOf({ top, height }: ScrolledBox, rowHeight: number, count: number): VirtualWindow {
  const furthest = Math.max(0, count * rowHeight - height);
  const at = Math.min(Math.max(0, top), furthest);
  const first = Math.floor(at / rowHeight);
  const end = Math.min(count, Math.ceil((at + height) / rowHeight));
  return { first, end, shift: at - first * rowHeight };
}

/** Where to scroll to so that a row is seen whole; where it stands if it is. */
export function topToShow(index: number, { top, height }: ScrolledBox, rowHeight: number): number {
  const upper = index * rowHeight;
  if (upper < top) return upper;
  return Math.max(top, upper + rowHeight - height);
}
