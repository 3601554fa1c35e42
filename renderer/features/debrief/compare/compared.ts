import type { CandidateEvidence, Comparison, Decision } from '#shared/domain/debrief/debrief-schema';
import { comparable } from '#shared/domain/scoring/comparable';
import { scoredCandidateOf, scoringFrameOf } from '#shared/domain/scoring/of-evidence';
import { scoreCandidate } from '#shared/domain/scoring/score-candidate';
import type { CandidateScore } from '#shared/domain/scoring/scoring-input';

/** One column of the comparison. */
export interface ComparedCandidate {
  readonly evidence: CandidateEvidence;
  /** On everything that is open. */
  readonly score: CandidateScore;
  /** On the questions that were the same for all who have any open score; null for who has none. */
  readonly shared: CandidateScore | null;
  readonly decision: Decision | null;
}

export interface Compared {
  /** With open scores first, then in the order of the search. */
  readonly candidates: readonly ComparedCandidate[];
  /** Questions that were locked the same for everybody with open scores, of all that were put to any of them. */
  readonly questions: { readonly shared: number; readonly all: number };
}

export function comparedOf({ search, candidates }: Comparison): Compared {
  const frame = scoringFrameOf(search);
  const open = candidates.filter(({ cards }) => cards.length > 0);
  const on = comparable(open.map(scoredCandidateOf));
  const columns = candidates.map((evidence): ComparedCandidate => {
    const restricted = on.candidates.find(({ id }) => id === evidence.candidateId);
    return {
      evidence,
      score: scoreCandidate(frame, scoredCandidateOf(evidence)),
      shared: restricted ? scoreCandidate(frame, restricted) : null,
      decision: evidence.decisions.at(-1) ?? null,
    };
  });
  const [rated, unrated] = [columns.filter(({ shared }) => shared), columns.filter(({ shared }) => !shared)];
  return { candidates: [...rated, ...unrated], questions: { shared: on.shared, all: on.shared + on.leftOut } };
}
