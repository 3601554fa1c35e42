import type { ScoreWarning } from '#shared/domain/scoring/scoring-input';

/** What a warning means, as a sentence on paper. */
export const warningSentence: Readonly<Record<ScoreWarning, string>> = {
  'no-ratings': 'Nothing is rated in an open round.',
  'not-enough-evidence': 'Less than 80% of the competencies’ weight is rated: not enough evidence for a grade.',
  'deal-breaker': 'A deal-breaker was seen: the grade is C at most.',
  'unknown-competency': 'Some ratings belong to a competency that has left the profile; they do not count.',
  'stale-move': 'A seat rated again after it had moved its score: the moved score does not know of it.',
};
