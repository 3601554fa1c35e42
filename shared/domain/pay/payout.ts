import type { PayExample } from './pay-schema';

/** A payout that can be worked out, or the reason why not yet. */
export type Payout =
  { readonly kind: 'known'; readonly minor: number } | { readonly kind: 'unknown'; readonly reason: string };

/** Where the tiers begin to count. */
const TARGET = 1;

/**
 * The share of target variable pay at an attainment (FORMULAS.md, Pay): 0 below the threshold, the attainment up to the
 * target, above it each tier's multiplier on what lies inside the tier; the last tier is open. Without a tier, what is
 * above the target earns nothing more.
 *
 * @param attainment 1 is the target.
 */
function payoutShare({ threshold, tiers, cap }: PayExample, attainment: number): number {
  if (attainment < (threshold ?? 0)) return 0;
  const sorted = tiers
    .map(({ from, multiplier }) => ({ from: from ?? TARGET, multiplier: multiplier ?? 0 }))
    .toSorted((a, b) => a.from - b.from);
  const above = sorted.reduce((sum, { from, multiplier }, index) => {
    const end = Math.min(attainment, sorted[index + 1]?.from ?? Infinity);
    return sum + multiplier * Math.max(0, end - from);
  }, 0);
  const share = Math.min(attainment, TARGET) + above;
  return cap === null ? share : Math.min(share, cap);
}

/** The payout in minor units, unrounded. */
export function payout(example: PayExample, attainment: number): Payout {
  const reason = payProblem(example);
  if (reason !== null) return { kind: 'unknown', reason };
  return { kind: 'known', minor: (example.targetVariable ?? 0) * payoutShare(example, attainment) };
}

/** What has to be written or put right first; null if the example can be worked out. */
export function payProblem({ targetVariable, threshold, tiers, cap }: PayExample): string | null {
  if (targetVariable === null) return 'Write the target variable pay: what a year pays when the target is met exactly.';
  if (targetVariable < 0) return 'The target variable pay must be 0 or more.';
  if (threshold !== null && (threshold < 0 || threshold > TARGET)) {
    return 'The threshold must be between 0% and 100% of the target.';
  }
  if (cap !== null && cap < 0) return 'The cap must be 0% or more.';
  if (tiers.some(({ from, multiplier }) => from === null || multiplier === null)) {
    return 'Each step above the target needs both numbers: from where it counts, and how many times it pays.';
  }
  if (tiers.some(({ from }) => (from ?? TARGET) < TARGET)) return 'A step above the target starts at 100% or later.';
  if (tiers.some(({ multiplier }) => (multiplier ?? 0) < 0)) return 'A step cannot pay less than nothing.';
  if (new Set(tiers.map(({ from }) => from)).size < tiers.length) return 'Two steps start at the same place.';
  return null;
}
