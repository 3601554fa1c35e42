/**
 * The 97.5% point of Student's t with `df` degrees of freedom: 12.706 for 1, 2.776 for 4. The distribution has a closed
 * form for whole `df` (Abramowitz and Stegun 26.7.3 and 26.7.4), which is inverted by bisection.
 *
 * @throws {RangeError} unless `df` is a whole number from 1.
 */
export function tQuantile(df: number): number {
  if (!Number.isSafeInteger(df) || df < 1) throw new RangeError(`${df} degrees of freedom`);
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < 60; step += 1) {
    const angle = (low + high) / 2;
    if (centralShare(angle, df) < 0.95) low = angle;
    else high = angle;
  }
  return Math.sqrt(df) * Math.tan(low);
}

/** P(|T| < t) for t = sqrt(df) tan(angle). */
function centralShare(angle: number, df: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = df % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
