/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * Linear interpolation, as PERCENTILE.INC.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  return low + ((sorted[below + 1] ?? low) - low) * (position - below);
}

/**
 * Runs `first` and `second` in turns, so that a busy moment of the machine meets both.
 * @template T
 * @param {number} rounds
 * @param {() => Promise<T>} first
 * @param {() => Promise<T>} second
 * @returns {Promise<[T[], T[]]>}
 */
export async function inTurns(rounds, first, second) {
  const results = /** @type {[T[], T[]]} */ ([[], []]);
  for (let round = 0; round < rounds; round++) {
    results[0].push(await first());
    results[1].push(await second());
  }
  return results;
}
