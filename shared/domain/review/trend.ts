import type { ReviewPoint } from './review-schema';
import { figureOf } from './take-readings';

/** Below so many points nothing is said about their direction. */
export const FEWEST_FOR_TREND = 5;

export type Trend =
  | { readonly kind: 'too-few'; readonly n: number }
  | { readonly kind: 'none' | 'rising' | 'falling'; readonly n: number };

/** Of the standard normal distribution: one direction in twenty would be seen where there is none. */
const Z = 1.959963984540054;

/**
 * Whether figures rise or fall with time: Mann's test for trend, two-sided at 5%, with the correction for ties and for
 * continuity (Mann 1945; Kendall 1975). Silent below five points.
 *
 * @param points in order of their days.
 */
export function trendOf(points: readonly ReviewPoint[], isShare: boolean): Trend {
  const values = points.map((point) => figureOf(point, isShare)).filter((value) => value !== null);
  const n = values.length;
  if (n < FEWEST_FOR_TREND) return { kind: 'too-few', n };
  const s = values.reduce(
    (sum, value, at) => sum + values.slice(at + 1).reduce((rest, later) => rest + Math.sign(later - value), 0),
    0,
  );
  const ties = [...countsOf(values).values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  const z = variance > 0 ? (Math.abs(s) - 1) / Math.sqrt(variance) : 0;
  if (z < Z) return { kind: 'none', n };
  return { kind: s > 0 ? 'rising' : 'falling', n };
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
