const DAY_MS = 86_400_000;
const YEARS = 30;

interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * From a day before, for clocks that run behind, to 30 years after: an outsider's tools compare with the day on which they
 * check, an agreement outlives its term, and a signatory's key is gone after one signature anyhow. Whole seconds, as
 * certificates count.
 */
export function validityFrom(nowMs: number): Validity {
  const notBefore = new Date(Math.floor((nowMs - DAY_MS) / 1000) * 1000);
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notBefore.getUTCFullYear() + YEARS);
  return { notBefore, notAfter };
}
