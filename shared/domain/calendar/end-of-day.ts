import { civilDayOf, DAY_MS } from '../../kernel/days';
import { createLocalTimes } from './local-time';

const QUARTER_HOUR_MS = 900_000;

/**
 * The instant at which a local calendar day is over. Where the clocks jump over midnight or show it twice, the first
 * quarter of an hour after it that comes once.
 *
 * @param day `YYYY-MM-DD`, of the years 1971 to 2198.
 * @throws {RangeError} if nobody knows the zone.
 */
export function endOfDayMs(day: string, timeZone: string): number {
  const { instantOf } = createLocalTimes(timeZone);
  const midnightMs = (civilDayOf(day) + 1) * DAY_MS;
  for (let localMs = midnightMs; localMs < midnightMs + DAY_MS; localMs += QUARTER_HOUR_MS) {
    const instant = instantOf(localMs);
    if (typeof instant === 'number') return instant;
  }
  throw new RangeError(`no quarter of an hour after ${day} comes once`);
}
