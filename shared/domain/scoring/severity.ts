import { meanOf } from './mean';
import type { ScoredCandidate, ScoringFrame } from './scoring-input';
import { seatScores } from './seat-scores';

const fewestCandidates = 3;

export interface Severity {
  readonly seatId: string;
  /** Own minus the mean of the others, as given blind: below 0 is stricter. Points, -4 to 4. */
  readonly difference: number;
  /** Candidates it rests on, at least 3. */
  readonly candidates: number;
  /** Candidate x competency pairs it is the mean over. */
  readonly pairs: number;
}

/**
 * How each interviewer's scores lie against the others': over all candidate x competency pairs that another seat rated
 * too. Seats with fewer than three such candidates are absent. Shown with its n, never applied; of the scores before the
 * discussion, because it speaks of the interviewer.
 */
export function severities(frame: ScoringFrame, candidates: readonly ScoredCandidate[]): Severity[] {
  const differences = candidates.flatMap((candidate) =>
    frame.competencies.flatMap(({ id }) => againstOthers(frame, candidate, id)),
  );
  const seatIds = [...new Set(differences.map(({ seatId }) => seatId))].toSorted();
  return seatIds.flatMap((seatId) => {
    const own = differences.filter((difference) => difference.seatId === seatId);
    const rated = new Set(own.map(({ candidateId }) => candidateId)).size;
    const difference = meanOf(own.map(({ points }) => points));
    if (difference === null || rated < fewestCandidates) return [];
    return [{ seatId, difference, candidates: rated, pairs: own.length }];
  });
}

function againstOthers(frame: ScoringFrame, candidate: ScoredCandidate, competencyId: string) {
  const seats = seatScores(frame, candidate, competencyId);
  return seats.flatMap(({ seatId, given }) => {
    const others = meanOf(seats.filter((seat) => seat.seatId !== seatId).map((seat) => seat.given));
    return others === null ? [] : [{ seatId, candidateId: candidate.id, points: given - others }];
  });
}
