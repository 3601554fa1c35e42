import type { KitDocument } from '../kit/kit-schema';
import { isEnoughEvidence } from './enough-evidence';
import { scoreWordsIn } from './score-words';
import type { Answer, ScorecardDocument } from './scorecard-schema';

/** Something that keeps a scorecard from being committed. */
export interface Unfinished {
  readonly kind: 'first-impression' | 'question' | 'deal-breaker' | 'ask-next';
  /** Of the kit item, the deal-breaker or the ask-next row; empty for the first impression. */
  readonly id: string;
  /** What is missing and what to do, one sentence. */
  readonly missing: string;
}

/**
 * What a scorecard still needs before it can be committed, in the order of the kit: the first impression, every scored
 * question rated with a few words of evidence or skipped with a reason, deal-breakers with what was said, and ask-next
 * texts without scores. Empty: it can be committed.
 */
export function unfinished(kit: KitDocument, document: ScorecardDocument): Unfinished[] {
  const found: Unfinished[] = [];
  if (document.firstImpression === null)
    found.push({ kind: 'first-impression', id: '', missing: 'Give your first impression.' });
  for (const item of kit.items) {
    const missing = missingIn(document.answers[item.id], item.isScored);
    if (missing !== null) found.push({ kind: 'question', id: item.id, missing });
  }
  for (const { dealBreakerId, evidence } of document.dealBreakers)
    if (!isEnoughEvidence(evidence))
      found.push({ kind: 'deal-breaker', id: dealBreakerId, missing: 'Write what was said or done, in a few words.' });
  for (const { id, ask } of document.askNext)
    for (const { found: words, instead } of scoreWordsIn(ask).slice(0, 1))
      found.push({ kind: 'ask-next', id, missing: `“${words}” tells of a score. ${instead}` });
  return found;
}

/** What one question lacks; null if it is finished. A question that is not scored lacks nothing. */
export function missingIn(answer: Answer | undefined, isScored: boolean): string | null {
  if (!isScored) return null;
  if (!answer) return unrated;
  const isSkipped = answer.skipReason !== null;
  if (isSkipped && answer.rating !== null) return 'It is rated and skipped. Keep one of the two.';
  if (isSkipped) return answer.skipReason?.trim() === '' ? 'Write why it was skipped.' : null;
  if (answer.rating === null) return unrated;
  return isEnoughEvidence(answer.evidence) ? null : 'Write a few words of evidence: what was said or done.';
}

const unrated = 'Rate it, or skip it with a reason.';
