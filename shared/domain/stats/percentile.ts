/**
 * The percentile of sorted values by linear interpolation, as PERCENTILE.INC: of 15, 20, 35, 40, 50 the 40th is 29.
 *
 * @param sorted ascending, at least one.
 * @param share 0 to 1.
 */
export function percentileInc(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below];
  if (low === undefined || share < 0 || share > 1)
    throw new RangeError(`no percentile ${share} of ${sorted.length} values`);
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}
