import type { ScorePoint } from '../kit/answer-key-schema';
import { meanOf } from './mean';
import { shownScore } from './shown-score';

const fewestRatings = 5;
/** Mean difference below which the ratings hardly left the first impression. */
const closeBelow = 0.5;

/** One scorecard as halo sees it. */
export interface ImpressionAndRatings {
  readonly seatId: string;
  /** Sealed before question one; null if there was none, and then the card tells nothing. */
  readonly firstImpression: ScorePoint | null;
  readonly values: readonly ScorePoint[];
}

export interface Halo {
  readonly seatId: string;
  /** Mean absolute difference of the ratings from the first impression, 0 to 4. */
  readonly meanDifference: number;
  readonly equal: number;
  /** At least 5. */
  readonly ratings: number;
  readonly isClose: boolean;
}

export const haloWords = 'close to the first impression throughout: look again at the evidence';

/** How far each interviewer's ratings left the sealed first impression; absent below five ratings. By seat id. */
export function halos(cards: readonly ImpressionAndRatings[]): Halo[] {
  const seatIds = [...new Set(cards.map(({ seatId }) => seatId))].toSorted();
  return seatIds.flatMap((seatId) => {
    const differences = cards
      .filter((card) => card.seatId === seatId)
      .flatMap(({ firstImpression, values }) =>
        firstImpression === null ? [] : values.map((value) => Math.abs(value - firstImpression)),
      );
    const meanDifference = meanOf(differences);
    if (meanDifference === null || differences.length < fewestRatings) return [];
    const equal = differences.filter((difference) => difference === 0).length;
    const isClose = shownScore(meanDifference) < closeBelow;
    return [{ seatId, meanDifference, equal, ratings: differences.length, isClose }];
  });
}
