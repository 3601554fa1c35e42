import { sampleDeviation, weightedMean, withoutNoise } from './mean';
import type { CompetencyScore, ScoredCandidate, ScoringFrame } from './scoring-input';
import { seatScores } from './seat-scores';
import { tQuantile } from './t-quantile';

const tolerance = 1e-9;
const fewestSeatsForInterval = 3;

/** One competency of one candidate over its seats (FORMULAS.md, Scoring). */
export function competencyScore(
  frame: ScoringFrame,
  candidate: ScoredCandidate,
  competencyId: string,
): CompetencyScore {
  const seats = seatScores(frame, candidate, competencyId);
  const scores = seats.map(({ score }) => score);
  const score = weightedMean(seats.map((seat) => ({ value: seat.score, weight: weightOf(frame, seat.seatId) })));
  const spread = scores.length < 2 ? null : withoutNoise(Math.max(...scores) - Math.min(...scores));
  return {
    competencyId,
    score,
    interval: score === null ? null : intervalAround(score, scores),
    seats,
    spread,
    spreadWords: spreadWords(spread),
  };
}

/** Score ± t(0.975, n-1) × sd / √n, clipped to [1, 5]; null below three seats, where it would say nothing. */
function intervalAround(score: number, ofSeats: readonly number[]): CompetencyScore['interval'] {
  const n = ofSeats.length;
  if (n < fewestSeatsForInterval) return null;
  const reach = (tQuantile(n - 1) * sampleDeviation(ofSeats)) / Math.sqrt(n);
  return { lower: withoutNoise(Math.max(1, score - reach)), upper: withoutNoise(Math.min(5, score + reach)) };
}

/** From 2 points "discuss", from 3 "far apart". */
export function spreadWords(spread: number | null): CompetencyScore['spreadWords'] {
  if (spread === null || spread < 2 - tolerance) return null;
  return spread < 3 - tolerance ? 'discuss' : 'far apart';
}

const weightOf = (frame: ScoringFrame, seatId: string) => frame.seats.find(({ id }) => id === seatId)?.weight ?? 1;
