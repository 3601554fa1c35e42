import type { LocalTimes } from '../calendar/local-time';
import { FIRST_YEAR } from '../calendar/zone-years';
import { parseUsualInstant } from './parse-usual-instant';

/** A point in time as a file says it, or what is wrong with it, as the rest of a sentence about the text. */
export type InstantRead = number | { readonly fault: string };

const extended =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const basic = /^(\d{4})(\d{2})(\d{2})[Tt](\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

const LAST_YEAR_READ = 2198;

/**
 * An ISO 8601 instant: `2026-03-02T09:15:00+01:00`, `2026-03-02 08:15Z`, `20260302T081500Z`. A time without an offset is
 * an instant only where `local` says in which zone its clock hangs.
 *
 * @returns milliseconds since the epoch, finer ones cut off.
 */
export function parseInstant(text: string, local: LocalTimes | null): InstantRead {
  const usual = parseUsualInstant(text);
  if (usual !== null) return usual;
  const match = extended.exec(text) ?? basic.exec(text);
  if (!match) return { fault: 'is not a date and time that can be read. Write it as 2026-03-02T09:15:00+01:00' };
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', fraction = '', offset] = match;
  const dayMs = dayOf(Number(year), Number(month), Number(day));
  if (dayMs === null) return { fault: 'is a day that does not exist' };
  if (hour === undefined) return { fault: 'says no time of day. Write it as 2026-03-02T09:15:00+01:00' };
  if (Number(year) <= FIRST_YEAR || Number(year) > LAST_YEAR_READ) {
    return { fault: `lies outside the years ${FIRST_YEAR + 1} to ${LAST_YEAR_READ}` };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return { fault: 'is a time that does not exist' };
  const millis = fraction === '' ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  const wallMs = dayMs + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1_000 + millis;
  if (offset !== undefined) return withOffset(wallMs, offset);
  return local
    ? onTheWall(wallMs, local)
    : { fault: 'says no time zone. Add its offset, as in 2026-03-02T09:15:00+01:00, or Z' };
}

function dayOf(year: number, month: number, day: number): number | null {
  const dayMs = Date.UTC(year, month - 1, day);
  const date = new Date(dayMs);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayMs : null;
}

function withOffset(wallMs: number, offset: string): InstantRead {
  if (offset === 'Z' || offset === 'z') return wallMs;
  const digits = offset.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || 0)];
  if (hours > 18 || minutes > 59) return { fault: 'has an offset that no place on Earth has' };
  return wallMs - (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function onTheWall(wallMs: number, local: LocalTimes): InstantRead {
  const instant = local.instantOf(wallMs);
  if (instant === 'skipped') return { fault: 'is a time that the clocks skipped that day. Add its offset' };
  if (instant === 'twice')
    return { fault: 'is a time that came twice that day, as the clocks were turned back. Add its offset' };
  return instant;
}
