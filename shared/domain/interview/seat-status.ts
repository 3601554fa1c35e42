import type { SeatProgress } from '../candidate/candidate-schema';
import type { DateFacts } from './blind';

/** What anybody may know of a seat's interview: that it was begun or committed, never how it went. */
export function seatStatus(seatId: string, { excused, cards }: DateFacts): SeatProgress['status'] {
  const own = cards.filter((card) => card.seatId === seatId);
  if (own.some((card) => card.isCommitted)) return 'committed';
  if (excused.includes(seatId)) return 'excused';
  return own.length > 0 ? 'begun' : 'waiting';
}
