/** 97.5% point of the standard normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The Wilson score interval (95%) of a share, without continuity correction (Wilson 1927; Newcombe 1998, method 3):
 * 81 of 263 gives 0.2553 to 0.3662. Its lower end is exactly 0 for no success, its upper end exactly 1 for no failure.
 *
 * @throws {RangeError} unless both are whole numbers with `0 <= successes <= trials` and `trials > 0`.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (!isSample(successes, trials)) throw new RangeError(`${successes} of ${trials} is not a sample`);
  const share = successes / trials;
  const spread = (Z * Z) / trials;
  const centre = share + spread / 2;
  const reach = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  return {
    lower: successes === 0 ? 0 : Math.max(0, (centre - reach) / (1 + spread)),
    upper: successes === trials ? 1 : Math.min(1, (centre + reach) / (1 + spread)),
  };
}

/** True for whole numbers with `0 <= successes <= trials` and `trials > 0`. */
export function isSample(successes: number, trials: number): boolean {
  return (
    Number.isSafeInteger(successes) &&
    Number.isSafeInteger(trials) &&
    successes >= 0 &&
    successes <= trials &&
    trials > 0
  );
}
