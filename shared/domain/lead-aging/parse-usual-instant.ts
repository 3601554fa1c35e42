/**
 * An instant in the form that programs write, `2026-03-02T09:15:00Z` or with three decimals: a hundred thousand rows
 * hold four of them each, and this is several times as quick as a regular expression.
 *
 * @returns milliseconds since the epoch; null for everything else, right or wrong.
 */
export function parseUsualInstant(text: string): number | null {
  const { length } = text;
  if ((length !== 20 && length !== 24) || !hasMarks(text, length)) return null;
  const millis = length === 24 ? number(text, 20, 3) : 0;
  const [year, month, day] = [number(text, 0, 4), number(text, 5, 2), number(text, 8, 2)];
  const [hour, minute, second] = [number(text, 11, 2), number(text, 14, 2), number(text, 17, 2)];
  const isUsual =
    year >= 1971 &&
    year <= 2198 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60 &&
    second >= 0 &&
    second < 60 &&
    millis >= 0;
  if (!isUsual) return null;
  return ((daysBefore(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1_000 + millis;
}

const [DASH, COLON, POINT, BIG_T, BIG_Z] = [0x2d, 0x3a, 0x2e, 0x54, 0x5a];

const hasMarks = (text: string, length: number): boolean =>
  text.charCodeAt(4) === DASH &&
  text.charCodeAt(7) === DASH &&
  text.charCodeAt(10) === BIG_T &&
  text.charCodeAt(13) === COLON &&
  text.charCodeAt(16) === COLON &&
  text.charCodeAt(length - 1) === BIG_Z &&
  (length === 20 || text.charCodeAt(19) === POINT);

/** NaN, which is neither below nor above anything, if one of them is no digit. */
function number(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days from 1 January 1970 to a day, counted in years that begin in March, so that the odd day comes last. */
function daysBefore(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 719_469;
}
