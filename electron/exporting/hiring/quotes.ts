import type { OpenCard } from '#shared/domain/debrief/debrief-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';

export interface Quote {
  readonly round: DateNumber;
  /** Evidence as it was written; never empty. */
  readonly text: string;
}

/** What a seat wrote down on a competency, without the rating of the single question. */
export function quotesOf(
  cards: readonly OpenCard[],
  { seatId, competencyId }: { readonly seatId: string; readonly competencyId: string },
): Quote[] {
  return cards
    .filter((card) => card.seatId === seatId)
    .flatMap(({ date, kit, document }) =>
      kit.items
        .filter((item) => item.isScored && item.competencyId === competencyId)
        .map(({ id }) => document.answers[id])
        .filter((answer) => answer?.skipReason === null && answer.evidence.trim() !== '')
        .map((answer) => ({ round: date, text: answer?.evidence ?? '' })),
    );
}

/** Evidence between quotation marks, unless the interviewer set some already. */
export const quoted = (text: string): string => (/["“”„«»]/.test(text) ? text : `“${text}”`);
