import type { CandidateEvidence, Comparison } from '#shared/domain/debrief/debrief-schema';
import { comparable } from '#shared/domain/scoring/comparable';
import { scoredCandidateOf, scoreEvidence, scoringFrameOf } from '#shared/domain/scoring/of-evidence';
import { scoreCandidate } from '#shared/domain/scoring/score-candidate';
import type { CandidateScore } from '#shared/domain/scoring/scoring-input';

export interface ComparedCandidate {
  readonly evidence: CandidateEvidence;
  /** Over all open rounds: what the grade and the decision rest on. */
  readonly whole: CandidateScore;
  /** Over the questions that all compared candidates were asked in the same form. */
  readonly score: CandidateScore;
}

export interface Compared {
  readonly candidates: readonly ComparedCandidate[];
  readonly sharedQuestions: number;
  /** Not asked of all in the same form. */
  readonly leftOut: number;
  /** Nothing of theirs is open, so they are not compared. */
  readonly closed: readonly CandidateEvidence[];
}

/** Who can be compared, and on what. */
export function compared({ search, candidates }: Comparison): Compared {
  const frame = scoringFrameOf(search);
  const open = candidates.filter(({ cards }) => cards.length > 0);
  const shared = comparable(open.map(scoredCandidateOf));
  return {
    candidates: open.flatMap((evidence, index) => {
      const candidate = shared.candidates[index];
      return candidate
        ? [{ evidence, whole: scoreEvidence(search, evidence), score: scoreCandidate(frame, candidate) }]
        : [];
    }),
    sharedQuestions: shared.shared,
    leftOut: shared.leftOut,
    closed: candidates.filter(({ cards }) => cards.length === 0),
  };
}
