export interface Weighted {
  readonly value: number;
  /** Relative, >= 0. */
  readonly weight: number;
}

/**
 * The weighted mean, whatever the order; null if nothing carries weight. Values are 1 to 5 and so is the mean.
 * [Note: order] Adding doubles in another order gives another last digit, and 3.95 and 3.9499999999999997 show as 4.0 and
 * 3.9: hence the sorting, and the rounding to 12 decimals.
 */
export function weightedMean(rows: readonly Weighted[]): number | null {
  const heaviest = Math.max(0, ...rows.map(({ weight }) => weight));
  if (heaviest === 0) return null;
  const sorted = rows
    .map(({ value, weight }) => ({ value, weight: weight / heaviest }))
    .toSorted((one, other) => one.value - other.value || one.weight - other.weight);
  const values = sorted.map(({ value }) => value);
  const mean = sum(sorted.map(({ value, weight }) => value * weight)) / sum(sorted.map(({ weight }) => weight));
  return withoutNoise(Math.min(Math.max(mean, Math.min(...values)), Math.max(...values)));
}

/** The plain mean; null for none. */
export const meanOf = (values: readonly number[]): number | null =>
  weightedMean(values.map((value) => ({ value, weight: 1 })));

/** Sample standard deviation (n - 1). @throws {RangeError} below two values. */
export function sampleDeviation(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) throw new RangeError('A deviation takes two values');
  const squares = values.map((value) => (value - mean) ** 2).toSorted((one, other) => one - other);
  return Math.sqrt(sum(squares) / (values.length - 1));
}

/** Rounds away what floating point added beyond the 12th decimal. */
export const withoutNoise = (value: number): number => Number(value.toFixed(12));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
