const YEARS_BEFORE = 1;
const YEARS_AFTER = 30;

interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * From a year before to 30 years after, in whole seconds. Other programs compare it with their own clock on the day they
 * check: one of the clocks may be wrong, an agreement outlives its term, and a signatory's key is gone after one signature
 * anyhow.
 */
export const validityFrom = (nowMs: number): Validity => ({
  notBefore: yearsLater(nowMs, -YEARS_BEFORE),
  notAfter: yearsLater(nowMs, YEARS_AFTER),
});

function yearsLater(nowMs: number, years: number): Date {
  const date = new Date(Math.floor(nowMs / 1000) * 1000);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date;
}
