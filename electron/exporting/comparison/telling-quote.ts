import type { OpenCard } from '#shared/domain/debrief/debrief-schema';

export interface TellingQuote {
  readonly seatId: string;
  /** Evidence as it was written, on one line. */
  readonly text: string;
}

/** What was written beside the highest or the lowest rating of a competency; of several the first. Null without evidence. */
export function tellingQuote(
  cards: readonly OpenCard[],
  competencyId: string,
  end: 'highest' | 'lowest',
): TellingQuote | null {
  const answers = cards.flatMap(({ seatId, kit, document }) =>
    kit.items
      .filter((item) => item.isScored && item.competencyId === competencyId)
      .flatMap(({ id }) => {
        const answer = document.answers[id];
        if (!answer || answer.skipReason !== null || answer.rating === null) return [];
        const text = answer.evidence.replaceAll(/\s+/g, ' ').trim();
        return text === '' ? [] : [{ seatId, text, rating: answer.rating }];
      }),
  );
  const sign = end === 'highest' ? 1 : -1;
  const [first] = answers.toSorted((one, other) => sign * (other.rating - one.rating));
  return first ? { seatId: first.seatId, text: first.text } : null;
}
