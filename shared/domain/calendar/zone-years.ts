import { createOffsetReader, offsetSpans, type OffsetSpan } from './zone-offsets';

/** Years of which an instant can be reckoned with. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2199;

export const yearOf = (atMs: number): number => new Date(atMs).getUTCFullYear();
export const yearStartMs = (year: number): number => Date.UTC(year, 0, 1);

/** The offsets of a zone, year by year (UTC), each looked up once when it is first asked for. */
export interface ZoneYears {
  /** @param year 1970 to 2199. */
  readonly spansOf: (year: number) => readonly OffsetSpan[];
}

/** What was looked up once holds for good; there are some hundreds of zones. */
const zones = new Map<string, ZoneYears>();

/** @throws {RangeError} if nobody knows the zone. */
export function createZoneYears(timeZone: string): ZoneYears {
  const zone = zones.get(timeZone) ?? lookUp(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

function lookUp(timeZone: string): ZoneYears {
  const offsetAt = createOffsetReader(timeZone);
  const known = new Map<number, readonly OffsetSpan[]>();
  return {
    spansOf: (year) => {
      const spans = known.get(year) ?? offsetSpans(offsetAt, yearStartMs(year), yearStartMs(year + 1));
      known.set(year, spans);
      return spans;
    },
  };
}
