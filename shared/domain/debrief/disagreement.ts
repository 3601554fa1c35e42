import type { CompetencyScore, SeatScore } from '../scoring/scoring-input';

/** Where the panel disagrees most first; competencies with the same spread stay in the order of the profile. */
export const byDisagreement = (competencies: readonly CompetencyScore[]): readonly CompetencyScore[] =>
  competencies.toSorted((one, other) => (other.spread ?? -1) - (one.spread ?? -1));

export interface BothEnds {
  readonly lowest: SeatScore;
  readonly highest: SeatScore;
}

/** The two seats that are furthest apart; null where fewer than two rated, or all say the same. */
export function bothEnds({ seats }: CompetencyScore): BothEnds | null {
  const [lowest, ...others] = seats.toSorted((one, other) => one.score - other.score);
  const highest = others.at(-1);
  return lowest && highest && highest.score > lowest.score ? { lowest, highest } : null;
}
