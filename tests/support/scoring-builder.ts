import type { ScorePoint } from '#shared/domain/kit/answer-key-schema';
import type { Rating, ScoredCandidate, ScoringFrame } from '#shared/domain/scoring/scoring-input';

/** Four competencies and three seats that weigh the same. */
export const frame = (changes: Partial<ScoringFrame> = {}): ScoringFrame => ({
  competencies: ['strategy', 'numbers', 'people', 'craft'].map((id) => ({ id, weight: 1 })),
  seats: ['cfo', 'hr', 'ceo'].map((id) => ({ id, weight: 1 })),
  thresholds: { a: 4, b: 3 },
  ...changes,
});

type Values = Readonly<Record<string, readonly (ScorePoint | null)[]>>;

/** Ratings of one seat by competency: `ratingsOf('cfo', { numbers: [4, 5] })`. */
export function ratingsOf(seatId: string, byCompetency: Values): Rating[] {
  return Object.entries(byCompetency).flatMap(([competencyId, values]) =>
    values.map((value, index): Rating => {
      const itemId = `${seatId}-${competencyId}-${index}`;
      return { seatId, competencyId, date: 1, itemId, content: itemId, value, givenAtMs: null };
    }),
  );
}

export const candidate = (ratings: readonly Rating[], changes: Partial<ScoredCandidate> = {}): ScoredCandidate => ({
  id: 'candidate',
  ratings,
  moves: [],
  hasDealBreaker: false,
  ...changes,
});
