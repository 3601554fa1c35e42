import type { DecisionDraft } from '../debrief/debrief-schema';
import { formatNumber } from '../../kernel/format';
import { comparable } from './comparable';
import { scoreCandidate } from './score-candidate';
import type { CandidateScore, ScoredCandidate, ScoringFrame } from './scoring-input';
import { shownScore } from './shown-score';

/** Another candidate still in the running, beside the one that is decided on. */
export interface Rival {
  readonly name: string;
  /** Both composites over the questions both were asked in the same form; null without any. */
  readonly own: number | null;
  readonly theirs: number | null;
}

/** @param others candidates still in the running, without the one that is decided on. */
export function rivalsOf(
  frame: ScoringFrame,
  candidate: ScoredCandidate,
  others: readonly { readonly name: string; readonly candidate: ScoredCandidate }[],
): Rival[] {
  return others.map((other) => {
    const [own, theirs] = comparable([candidate, other.candidate]).candidates.map(
      (one) => scoreCandidate(frame, one).composite,
    );
    return { name: other.name, own: own ?? null, theirs: theirs ?? null };
  });
}

/**
 * Why the decision goes against the scores, as a sentence; null if it does not. A hire does with grade C or none, or with
 * somebody higher still in the running; a decline does with grade A, or with B while nobody is higher; a hold never does.
 */
export function isAgainstComposite(
  kind: DecisionDraft['kind'],
  score: CandidateScore,
  rivals: readonly Rival[],
): string | null {
  if (kind === 'hold') return null;
  return kind === 'hire' ? whyNotHire(score, rivals) : whyNotDecline(score, rivals);
}

function whyNotHire({ composite, grade, warnings }: CandidateScore, rivals: readonly Rival[]): string | null {
  if (composite === null) return 'No score is open yet, so nothing speaks for a hire.';
  if (grade === null) return 'Too little is rated for a grade, so the scores do not carry a hire.';
  if (grade === 'C' && warnings.includes('deal-breaker')) return 'A deal-breaker was seen: the grade is C.';
  if (grade === 'C') return `The composite of ${shown(composite)} is grade C.`;
  return higherInWords(rivals.filter(isHigher));
}

function whyNotDecline({ composite, grade }: CandidateScore, rivals: readonly Rival[]): string | null {
  if (composite === null || grade === null || grade === 'C') return null;
  if (grade === 'A') return `The composite of ${shown(composite)} is grade A.`;
  if (rivals.some(isHigher)) return null;
  return `The composite of ${shown(composite)} is grade B, and nobody still in the running is higher.`;
}

const isHigher = ({ own, theirs }: Rival) => own !== null && theirs !== null && shownScore(theirs) > shownScore(own);

function higherInWords(rivals: readonly Rival[]): string | null {
  const [first] = rivals.toSorted(
    (one, other) => (other.theirs ?? 0) - (one.theirs ?? 0) || one.name.localeCompare(other.name),
  );
  if (!first || first.own === null || first.theirs === null) return null;
  return `${first.name} is higher on the questions both were asked: ${shown(first.theirs)} against ${shown(first.own)}.`;
}

const shown = (score: number) => formatNumber(score, 'en', { exactly: 1 });
