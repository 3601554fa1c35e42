import type { KitDocument } from '../kit/kit-schema';
import type { Answer, FirstImpression, ScorecardDocument } from './scorecard-schema';

/**
 * Why a scorecard may not become `after`, in the interviewer's words; null if it may. The first impression is sealed as
 * soon as it is given, and nothing is answered before. Half-typed text is no reason.
 */
export function whyNotSave(kit: KitDocument, before: ScorecardDocument, after: ScorecardDocument): string | null {
  if (before.firstImpression !== null && !isSame(before.firstImpression, after.firstImpression))
    return 'Your first impression is sealed and stays as you gave it.';
  if (after.firstImpression === null && isAnything(after))
    return 'Give your first impression first: it is sealed before question one.';
  const known = new Map(kit.items.map((item) => [item.id, item]));
  for (const [itemId, answer] of Object.entries(after.answers)) {
    const item = known.get(itemId);
    if (!item) return 'One of these questions is not in the kit this interview began with. Open the interview again.';
    if (!item.isScored && answer.rating !== null) return 'This question is not scored: take its rating away.';
  }
  return null;
}

/** The instant is main's own: only what the interviewer gave is compared. */
const isSame = (before: FirstImpression, after: FirstImpression | null) =>
  after !== null && after.rating === before.rating && after.words === before.words;

const isAnything = ({ answers, dealBreakers, questionsBack }: ScorecardDocument) =>
  dealBreakers.length > 0 || questionsBack.length > 0 || Object.values(answers).some(isAnswered);

const isAnswered = ({ rating, evidence, heard, redFlags, signals, skipReason }: Answer) =>
  rating !== null || evidence !== '' || skipReason !== null || [...heard, ...redFlags, ...signals].length > 0;
