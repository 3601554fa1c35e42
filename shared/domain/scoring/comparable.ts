import type { Rating, ScoredCandidate } from './scoring-input';

/** The question as it was locked: the same for two candidates only if seat, date, item and content are. */
const questionKey = ({ seatId, date, itemId, content }: Rating): string =>
  JSON.stringify([seatId, date, itemId, content]);

export interface Comparable {
  /** In the given order, each with the ratings of shared questions only. */
  readonly candidates: readonly ScoredCandidate[];
  /** Questions that were locked the same for all of them. */
  readonly shared: number;
  /** Questions that at least one of them was not asked in that form. */
  readonly leftOut: number;
}

/**
 * The candidates as far as they can be compared: on questions whose locked content is the same for every one of them
 * (PRODUCT.md 4.3). A question that was skipped for one of them is shared all the same: it was in the kit. A moved score
 * stays only where every rating of that seat on that competency stays, since it was moved on all of them.
 */
export function comparable(candidates: readonly ScoredCandidate[]): Comparable {
  const asked = candidates.map(({ ratings }) => new Set(ratings.map(questionKey)));
  const all = new Set(asked.flatMap((keys) => [...keys]));
  const shared = new Set([...all].filter((key) => asked.every((keys) => keys.has(key))));
  return {
    candidates: candidates.map((candidate) => restricted(candidate, shared)),
    shared: shared.size,
    leftOut: all.size - shared.size,
  };
}

function restricted(candidate: ScoredCandidate, shared: ReadonlySet<string>): ScoredCandidate {
  const ratings = candidate.ratings.filter((rating) => shared.has(questionKey(rating)));
  const dropped = candidate.ratings.filter((rating) => !ratings.includes(rating) && rating.value !== null);
  const moves = candidate.moves.filter(
    (move) => !dropped.some(({ seatId, competencyId }) => seatId === move.seatId && competencyId === move.competencyId),
  );
  return { ...candidate, ratings, moves };
}
