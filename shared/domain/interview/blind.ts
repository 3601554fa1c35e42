import type { CandidateId } from '../candidate/candidate-schema';
import type { DateNumber } from '../kit/seat-kind';

/** Who asks: the desk (the administrator, the command line) or a seat that opened with its PIN. */
export type Viewer =
  | { readonly kind: 'desk' }
  | {
      readonly kind: 'seat';
      readonly searchId: string;
      readonly seatId: string;
      /** Grows when the seat's PIN is reset: whoever has the new PIN does not read what the last one wrote. */
      readonly generation: number;
    };

/** What a rule needs to know of a scorecard; never what is on it. */
export interface CardFacts {
  /** Of its candidate. Seats of two searches can have the same id. */
  readonly searchId: string;
  readonly candidateId: CandidateId;
  readonly seatId: string;
  readonly date: DateNumber;
  readonly generation: number;
  readonly isCommitted: boolean;
}

/** Something a seat keeps sealed: a scorecard, or its ratings of a calibration. */
export type SealedFacts = Omit<CardFacts, 'candidateId' | 'date'>;

/** One candidate's date: who is to interview, as fixed when its first interview began. */
export interface DateFacts {
  /** Every seat that was ever expected; leaving the panel does not take a seat off, only excusing it does. */
  readonly expected: readonly string[];
  /** Seats that will not interview this candidate on this date, with a recorded reason. They can never come back to it. */
  readonly excused: readonly string[];
  readonly cards: readonly Pick<CardFacts, 'seatId' | 'generation' | 'isCommitted'>[];
}

/**
 * True once every expected seat has committed or is excused, and at least one committed: then, and only then, the scores
 * of that candidate's date are open to all (PRODUCT.md 4.6).
 */
export function isDateOpen({ expected, excused, cards }: DateFacts): boolean {
  const committed = new Set(cards.filter((card) => card.isCommitted).map((card) => card.seatId));
  const isDone = (seatId: string) => committed.has(seatId) || excused.includes(seatId);
  return committed.size > 0 && expected.every(isDone);
}

/**
 * The one rule of who may see what is on a scorecard: ratings, evidence, first impression, notes, ask-next, times, and
 * anything derived from them. Everybody may know that a card is begun or committed.
 *
 * - An open date: committed cards are seen by all; a card that was set aside uncommitted stays sealed.
 * - Otherwise: by its own seat alone, and only by whoever holds the PIN it was written under.
 */
export function maySeeCard(viewer: Viewer, card: SealedFacts, date: DateFacts): boolean {
  if (isOwnCard(viewer, card)) return true;
  return card.isCommitted && isDateOpen(date);
}

/** True if the viewer wrote it. */
export function isOwnCard(viewer: Viewer, card: SealedFacts): boolean {
  if (viewer.kind !== 'seat') return false;
  const { searchId, seatId, generation } = card;
  return viewer.searchId === searchId && viewer.seatId === seatId && viewer.generation === generation;
}

/** Why a seat cannot begin to interview a candidate on a date; null if it can. */
export function whyNotBegin(seatId: string, date: DateFacts): 'excused' | 'open' | 'committed' | null {
  if (date.excused.includes(seatId)) return 'excused';
  if (date.cards.some((card) => card.seatId === seatId && card.isCommitted)) return 'committed';
  return isDateOpen(date) ? 'open' : null;
}
