import type { OffsetSpan } from './zone-offsets';
import { createZoneYears, yearOf } from './zone-years';

/** Turns what a clock on the wall showed into the instant at which it did. */
export interface LocalTimes {
  /**
   * @param localMs the time on the wall as if it were UTC, within the years 1971 to 2198.
   * @returns the instant; `skipped` if the clocks jumped over it, `twice` if they showed it twice.
   */
  readonly instantOf: (localMs: number) => number | 'skipped' | 'twice';
}

/** @throws {RangeError} if nobody knows the zone. */
export function createLocalTimes(timeZone: string): LocalTimes {
  const zone = createZoneYears(timeZone);
  return {
    instantOf: (localMs) => {
      const found = spansAround(localMs).filter((span) => shows(span, localMs));
      const [span, another] = found;
      if (!span) return 'skipped';
      return another && another.offsetMs !== span.offsetMs ? 'twice' : localMs - span.offsetMs;
    },
  };

  /** Local time is never further from UTC than a day: near the turn of a year both years are looked at. */
  function spansAround(localMs: number): readonly OffsetSpan[] {
    const [before, after] = [yearOf(localMs - DAY_AND_A_BIT_MS), yearOf(localMs + DAY_AND_A_BIT_MS)];
    return before === after ? zone.spansOf(before) : [...zone.spansOf(before), ...zone.spansOf(after)];
  }
}

const DAY_AND_A_BIT_MS = 26 * 3_600_000;

const shows = ({ fromMs, untilMs, offsetMs }: OffsetSpan, localMs: number): boolean =>
  localMs - offsetMs >= fromMs && localMs - offsetMs < untilMs;
