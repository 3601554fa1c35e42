import type { DateNumber } from '../kit/seat-kind';
import type { CandidateEvidence } from './debrief-schema';

/** A seat's kit that was not the same for all candidates it interviewed on that date. */
export interface KitDifference {
  readonly seatId: string;
  readonly date: DateNumber;
  /** In the order of the candidates. */
  readonly versions: readonly { readonly name: string; readonly version: number }[];
}

/** Kits that were changed between two interviews, as far as these are open: their candidates compare on what stayed. */
export function kitDifferences(candidates: readonly CandidateEvidence[]): KitDifference[] {
  const cards = candidates.flatMap(({ name, cards: own }) => own.map((card) => ({ name, card })));
  const places = new Map(cards.map(({ card: { seatId, date } }) => [`${date} ${seatId}`, { seatId, date }]));
  return [...places.values()].flatMap(({ seatId, date }) => {
    const own = cards.filter(({ card }) => card.seatId === seatId && card.date === date);
    if (new Set(own.map(({ card }) => card.kitSha256)).size < 2) return [];
    return [{ seatId, date, versions: own.map(({ name, card }) => ({ name, version: card.kitVersion })) }];
  });
}
