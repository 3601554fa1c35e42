import type { SearchFile } from '../search/search-file';
import type { FileCandidate } from '../search/search-file-candidate';
import type { ImpressionAndRatings } from './halo';
import { scoringFrameOf } from './of-evidence';
import type { Rating, ScoredCandidate, ScoringFrame } from './scoring-input';

export interface FileScoring {
  readonly frame: ScoringFrame;
  /** In the order of the file. */
  readonly candidates: readonly ScoredCandidate[];
}

/** What a search file holds, as scoring sees it. */
export const scoringOfFile = (file: SearchFile): FileScoring => ({
  frame: scoringFrameOf(file),
  candidates: file.candidates.map(scoredCandidateOfFile),
});

function scoredCandidateOfFile({ id, ratings, moves, dealBreakers }: FileCandidate): ScoredCandidate {
  return { id, ratings: ratings.map(ratingOf), moves, hasDealBreaker: dealBreakers.length > 0 };
}

/** In a file a question's id stands for its content; ratings without one compare by seat, date and competency. */
function ratingOf({
  seatId,
  competencyId,
  date,
  questionId,
  score,
  givenAtMs,
}: FileCandidate['ratings'][number]): Rating {
  const itemId = questionId ?? '';
  return { seatId, competencyId, date, itemId, content: competencyId, value: score, givenAtMs };
}

/** One entry for each seat and date that gave a first impression. */
export function impressionsOfFile({ ratings, firstImpressions }: FileCandidate): ImpressionAndRatings[] {
  return firstImpressions.map(({ seatId, date, score }) => ({
    seatId,
    firstImpression: score,
    values: ratings
      .filter((rating) => rating.seatId === seatId && rating.date === date)
      .flatMap((rating) => rating.score ?? []),
  }));
}
