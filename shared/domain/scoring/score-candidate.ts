import { competencyScore } from './competency-score';
import { gradeOf, isTooLittle } from './grade';
import { weightedMean, withoutNoise } from './mean';
import type { CandidateScore, CompetencyScore, ScoredCandidate, ScoreWarning, ScoringFrame } from './scoring-input';
import { seatIdsOf } from './seat-scores';

/** Everything that is computed of one candidate's open ratings (FORMULAS.md, Scoring). */
export function scoreCandidate(frame: ScoringFrame, candidate: ScoredCandidate): CandidateScore {
  const competencies = frame.competencies.map(({ id }) => competencyScore(frame, candidate, id));
  const composite = compositeOf(frame, (id) => competencies.find((one) => one.competencyId === id)?.score ?? null);
  const coverage = coverageOf(frame, competencies);
  const seatComposites = seatIdsOf(frame, candidate).flatMap((seatId) => {
    const own = compositeOf(frame, (id) => scoreOfSeat(competencies, id, seatId));
    return own === null ? [] : [{ seatId, composite: own }];
  });
  const { thresholds } = frame;
  const { hasDealBreaker } = candidate;
  return {
    candidateId: candidate.id,
    composite,
    seatRange: rangeOf(seatComposites.map((seat) => seat.composite)),
    seatComposites,
    coverage,
    grade: gradeOf({ composite, coverage, thresholds, hasDealBreaker }),
    competencies,
    warnings: warningsOf(frame, candidate, { composite, coverage, competencies }),
  };
}

type ScoreOf = (competencyId: string) => number | null;

/** Mean of the scores over rated competencies, weighted by competency weights. */
function compositeOf(frame: ScoringFrame, scoreOf: ScoreOf): number | null {
  return weightedMean(
    frame.competencies.flatMap(({ id, weight }) => {
      const value = scoreOf(id);
      return value === null ? [] : [{ value, weight }];
    }),
  );
}

function scoreOfSeat(competencies: readonly CompetencyScore[], competencyId: string, seatId: string): number | null {
  const seats = competencies.find((one) => one.competencyId === competencyId)?.seats ?? [];
  return seats.find((seat) => seat.seatId === seatId)?.score ?? null;
}

/** Weight of rated competencies over the weight of all, 0 to 1: the mean of 1 for rated and 0 for not. */
function coverageOf(frame: ScoringFrame, competencies: readonly CompetencyScore[]): number {
  const isRated = (id: string) => competencies.some((one) => one.competencyId === id && one.score !== null);
  return weightedMean(frame.competencies.map(({ id, weight }) => ({ value: isRated(id) ? 1 : 0, weight }))) ?? 0;
}

function rangeOf(composites: readonly number[]): CandidateScore['seatRange'] {
  if (composites.length < 2) return null;
  return { lowest: withoutNoise(Math.min(...composites)), highest: withoutNoise(Math.max(...composites)) };
}

function warningsOf(
  frame: ScoringFrame,
  candidate: ScoredCandidate,
  { composite, coverage, competencies }: Pick<CandidateScore, 'composite' | 'coverage' | 'competencies'>,
): ScoreWarning[] {
  const known = new Set(frame.competencies.map(({ id }) => id));
  const holds: readonly (readonly [ScoreWarning, boolean])[] = [
    ['no-ratings', composite === null],
    ['not-enough-evidence', composite !== null && isTooLittle(coverage)],
    ['deal-breaker', candidate.hasDealBreaker],
    [
      'unknown-competency',
      candidate.ratings.some((rating) => rating.value !== null && !known.has(rating.competencyId)),
    ],
    ['stale-move', competencies.some(({ seats }) => seats.some(({ isMoveStale }) => isMoveStale))],
  ];
  return holds.flatMap(([warning, doesHold]) => (doesHold ? [warning] : []));
}
