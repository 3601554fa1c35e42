import type { DateProgress, SeatProgress } from '#shared/domain/candidate/candidate-schema';
import { dateNames } from '#shared/domain/kit/seat-kind';

/** "2 of 4 committed", "2 of 4 committed, 1 excused", "all 4 committed": of a date, never how it went. */
export function dateWords({ seats }: Pick<DateProgress, 'seats'>): string {
  const count = (status: SeatProgress['status']) => seats.filter((seat) => seat.status === status).length;
  const excused = count('excused');
  const expected = seats.length - excused;
  const committed = count('committed');
  const done = expected > 0 && committed === expected ? `all ${expected}` : `${committed} of ${expected}`;
  return `${done} committed${excused > 0 ? `, ${excused} excused` : ''}`;
}

/**
 * How far a candidate is, in one line: the latest date somebody has begun, else the first one. Empty while no seat has a
 * date.
 */
export function progressWords(dates: readonly DateProgress[]): string {
  const begun = dates.findLast(({ seats }) => seats.some(({ status }) => status === 'begun' || status === 'committed'));
  const shown = begun ?? dates[0];
  return shown ? `${dateNames[shown.date]}: ${dateWords(shown)}` : '';
}

/** How many seats have committed over all dates: to sort by how far candidates are. */
export const committedSeats = (dates: readonly DateProgress[]): number =>
  dates.flatMap(({ seats }) => seats).filter(({ status }) => status === 'committed').length;
