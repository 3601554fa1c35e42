import type { CandidateEvidence, OpenCard } from '#shared/domain/debrief/debrief-schema';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { lockedContent } from '#shared/domain/scoring/of-evidence';
import type { SearchFile } from '#shared/domain/search/search-file';

type FileQuestion = SearchFile['questions'][number];
export type QuestionIdOf = (card: Pick<OpenCard, 'seatId' | 'date'>, item: KitItem) => string;

/** Room for the number that tells two questions of one id apart, within the 64 characters of an id. */
const longestStem = 58;

/**
 * The scored questions of all open cards, each once. One that was reworded between two locked versions is two questions:
 * the second one's id gets a number.
 */
export function collectQuestions(
  candidates: readonly CandidateEvidence[],
  competencies: ReadonlySet<string>,
): { readonly questions: readonly FileQuestion[]; readonly questionIdOf: QuestionIdOf } {
  const byContent = new Map<string, FileQuestion>();
  const taken = new Set<string>();
  for (const card of candidates.flatMap(({ cards }) => cards)) {
    for (const item of scoredItems(card, competencies)) {
      const key = keyOf(card, item);
      if (byContent.has(key)) continue;
      const id = freeId(item.id, taken);
      taken.add(id);
      const { seatId, date } = card;
      byContent.set(key, { id, seatId, date, competencyId: item.competencyId, text: item.text });
    }
  }
  const questionIdOf: QuestionIdOf = (card, item) => {
    const question = byContent.get(keyOf(card, item));
    if (!question) throw new Error(`question ${item.id} was not collected`);
    return question.id;
  };
  return { questions: [...byContent.values()], questionIdOf };
}

/** The questions of a card that count: scored, on a competency the profile still has. */
export function scoredItems({ kit }: OpenCard, competencies: ReadonlySet<string>) {
  return kit.items.flatMap((item) => {
    const { competencyId } = item;
    return item.isScored && competencyId !== null && competencies.has(competencyId) ? [{ ...item, competencyId }] : [];
  });
}

const keyOf = ({ seatId, date }: Pick<OpenCard, 'seatId' | 'date'>, item: KitItem) =>
  JSON.stringify([seatId, date, item.id, lockedContent(item)]);

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.slice(0, longestStem);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}.${number}`)) return `${stem}.${number}`;
}
