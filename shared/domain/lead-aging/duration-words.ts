import { DAY_MS } from '../../kernel/days';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

export type ClockKind = 'working' | 'elapsed';

/**
 * `40 s`, `45 min`, `3 h 20 min`, `31 h`; from two days on elapsed time is `2 d 4 h`, from ten `12 d`. Working time stays
 * in hours, since a working day is as long as the calendar says.
 *
 * @param ms not below 0; rounded to what is written.
 */
export function durationInWords(ms: number, kind: ClockKind): string {
  if (ms === 0) return '0 min';
  if (ms < MINUTE_MS) return `${Math.max(1, Math.round(ms / 1_000))} s`;
  if (Math.round(ms / MINUTE_MS) < 60) return `${Math.round(ms / MINUTE_MS)} min`;
  if (kind === 'elapsed' && Math.round(ms / HOUR_MS) >= 48) return daysInWords(ms);
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes < 10 * 60
    ? withRest({ whole: Math.floor(minutes / 60), unit: 'h', rest: minutes % 60, restUnit: 'min' })
    : `${Math.round(ms / HOUR_MS).toLocaleString('en-US')} h`;
}

function daysInWords(ms: number): string {
  const hours = Math.round(ms / HOUR_MS);
  if (ms >= 10 * DAY_MS) return `${Math.round(ms / DAY_MS).toLocaleString('en-US')} d`;
  return withRest({ whole: Math.floor(hours / 24), unit: 'd', rest: hours % 24, restUnit: 'h' });
}

interface Mixed {
  readonly whole: number;
  readonly unit: string;
  readonly rest: number;
  readonly restUnit: string;
}

const withRest = ({ whole, unit, rest, restUnit }: Mixed): string =>
  rest === 0 ? `${whole} ${unit}` : `${whole} ${unit} ${rest} ${restUnit}`;
