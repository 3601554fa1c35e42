/** Nothing on a slide is smaller. */
export const SMALLEST_PT = 12;
export const LARGEST_PT = 20;
const STEP_PT = 0.5;

/**
 * The largest type size in half points at which something fits, by halving the interval.
 *
 * @param attempt lays out at a size and answers undefined if that does not fit.
 * @returns undefined if not even the smallest size fits.
 */
export function largestThatFits<T>(
  attempt: (sizePt: number) => T | undefined,
  { smallest = SMALLEST_PT, largest = LARGEST_PT }: { readonly smallest?: number; readonly largest?: number } = {},
): T | undefined {
  let low = 0;
  let high = Math.round((largest - smallest) / STEP_PT);
  let best = attempt(smallest);
  if (best === undefined) return undefined;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const found = attempt(smallest + middle * STEP_PT);
    if (found === undefined) {
      high = middle - 1;
    } else {
      best = found;
      low = middle;
    }
  }
  return best;
}
