/** The list with the item taken out and put in at `toIndex`, counted in the result. Unknown ids change nothing. */
export function moveItem<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  toIndex: number,
): readonly T[] {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return items;
  const others = items.filter((candidate) => candidate !== item);
  const at = Math.min(Math.max(toIndex, 0), others.length);
  return [...others.slice(0, at), item, ...others.slice(at)];
}

/**
 * Where a dragged row would land.
 *
 * @param middles vertical middles of all rows from top to bottom, in pixels.
 * @param from index of the dragged row.
 * @param y height of the pointer, in the same pixels.
 */
export function dropIndex(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, index) => index !== from && middle < y).length;
}
