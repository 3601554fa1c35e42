import { meanOf } from './mean';
import type { Move, Rating, ScoredCandidate, ScoringFrame, SeatScore } from './scoring-input';

/**
 * Each seat's score of one competency: the mean of its ratings, or what it moved to after discussion. Seats that rated
 * none of its questions are absent; a move without a rating moves nothing.
 *
 * @returns in the order of the frame, then seats it does not know by id.
 */
export function seatScores(frame: ScoringFrame, candidate: ScoredCandidate, competencyId: string): SeatScore[] {
  const ratings = candidate.ratings.filter((rating) => rating.competencyId === competencyId);
  const moves = candidate.moves.filter((move) => move.competencyId === competencyId);
  return seatIdsOf(frame, candidate).flatMap((seatId) => {
    const own = ratings.filter((rating) => rating.seatId === seatId);
    return seatScore(seatId, own, latest(moves.filter((move) => move.seatId === seatId)));
  });
}

/** The seats of the frame, then those that rated without being in it. */
export function seatIdsOf(frame: ScoringFrame, candidate: ScoredCandidate): string[] {
  const known = frame.seats.map(({ id }) => id);
  const others = candidate.ratings.map(({ seatId }) => seatId).filter((id) => !known.includes(id));
  return [...known, ...new Set(others.toSorted())];
}

function seatScore(seatId: string, ratings: readonly Rating[], move: Move | undefined): SeatScore[] {
  const values = ratings.flatMap(({ value }) => value ?? []);
  const given = meanOf(values);
  if (given === null) return [];
  const isMoveStale =
    move !== undefined && ratings.some(({ value, givenAtMs }) => value !== null && (givenAtMs ?? 0) > move.movedAtMs);
  return [{ seatId, score: move?.to ?? given, given, ratings: values.length, isMoveStale }];
}

/** Of two made in the same millisecond, the later in the list. */
function latest(moves: readonly Move[]): Move | undefined {
  return moves.reduce<Move | undefined>(
    (last, move) => (last && last.movedAtMs > move.movedAtMs ? last : move),
    undefined,
  );
}
