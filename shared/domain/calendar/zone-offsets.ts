import { DAY_MS } from '../../kernel/days';

/** A stretch of time in which the zone's clocks are ahead of UTC by one amount. */
export interface OffsetSpan {
  readonly fromMs: number;
  /** Exclusive. */
  readonly untilMs: number;
  /** Local time minus UTC; Berlin in summer: 7,200,000. */
  readonly offsetMs: number;
}

/** True for a zone that this computer knows: "Europe/Berlin". */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** Every zone that can be chosen by name, in the order of the alphabet, UTC among them. */
export const timeZoneNames = (): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted((a, b) => a.localeCompare(b, 'en'));

/**
 * The zone's offset at an instant, to the second.
 *
 * @throws {RangeError} if nobody knows the zone.
 */
export function createOffsetReader(timeZone: string): (atMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (atMs) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(atMs)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
  };
}

/**
 * The spans of one offset that make up `fromMs` to `untilMs`, without gaps. Clocks are looked at once a day and where
 * they differ from the day before, the very second is searched: no zone has ever changed twice within a day.
 */
export function offsetSpans(offsetAt: (atMs: number) => number, fromMs: number, untilMs: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let start = fromMs;
  let offsetMs = offsetAt(fromMs);
  for (let before = fromMs; before < untilMs; before += DAY_MS) {
    const after = Math.min(before + DAY_MS, untilMs - 1);
    const next = offsetAt(after);
    if (next === offsetMs) continue;
    const changeMs = secondOfChange(offsetAt, before, after);
    spans.push({ fromMs: start, untilMs: changeMs, offsetMs });
    start = changeMs;
    offsetMs = next;
  }
  spans.push({ fromMs: start, untilMs, offsetMs });
  return spans;
}

/** First whole second after `before` at which the offset is that of `after`. */
function secondOfChange(offsetAt: (atMs: number) => number, before: number, after: number): number {
  const old = offsetAt(before);
  let low = Math.floor(before / 1000);
  let high = Math.ceil(after / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000) === old) low = middle;
    else high = middle;
  }
  return high * 1000;
}
