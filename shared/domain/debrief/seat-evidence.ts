import type { DateNumber } from '../kit/seat-kind';
import type { Answer } from '../interview/scorecard-schema';
import type { OpenCard } from './debrief-schema';

export interface Quote {
  readonly date: DateNumber;
  /** As it was written; never empty. */
  readonly text: string;
}

/**
 * What a seat wrote down on a competency, in the order it asked. Without the ratings of single questions: each stands
 * against a key of its own.
 */
export function quotesOf(cards: readonly OpenCard[], seatId: string, competencyId: string): Quote[] {
  return cards
    .filter((card) => card.seatId === seatId)
    .toSorted((one, other) => one.date - other.date)
    .flatMap((card) =>
      answersOn(card, competencyId)
        .map(({ evidence }) => ({ date: card.date, text: evidence.trim() }))
        .filter(({ text }) => text !== ''),
    );
}

function answersOn({ kit, document }: OpenCard, competencyId: string): Answer[] {
  return kit.items
    .filter((item) => item.isScored && item.competencyId === competencyId)
    .flatMap(({ id }) => document.answers[id] ?? [])
    .filter(({ skipReason }) => skipReason === null);
}

export interface Flag {
  readonly kind: 'deal-breaker' | 'red-flag';
  readonly seatId: string;
  readonly date: DateNumber;
  /** Of the profile; null for a red flag. */
  readonly dealBreakerId: string | null;
  /** The evidence of a deal-breaker, the words of a red flag. */
  readonly text: string;
}

/** What speaks against the candidate, deal-breakers first. */
export function flagsOf(cards: readonly OpenCard[]): Flag[] {
  const dealBreakers = cards.flatMap(({ seatId, date, document }) =>
    document.dealBreakers.map(({ dealBreakerId, evidence }): Flag => ({
      kind: 'deal-breaker',
      seatId,
      date,
      dealBreakerId,
      text: evidence,
    })),
  );
  const redFlags = cards.flatMap(({ seatId, date, document }) =>
    Object.values(document.answers)
      .flatMap((answer) => answer.redFlags)
      .filter((text) => text.trim() !== '')
      .map((text): Flag => ({ kind: 'red-flag', seatId, date, dealBreakerId: null, text })),
  );
  return [...dealBreakers, ...redFlags];
}
