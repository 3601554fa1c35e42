import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { scoreCandidate } from './score-candidate';
import type { CandidateScore, Rating, ScoredCandidate, ScoringFrame } from './scoring-input';
import { severities } from './severity';

const seats = ['ceo', 'cfo', 'hr', 'peer', 'sales'];
const competencies = ['a', 'b', 'c', 'd', 'e', 'f'];
const gradeOrder = { none: 0, C: 1, B: 2, A: 3 } as const;

const rating = (value: fc.Arbitrary<Rating['value']>): fc.Arbitrary<Rating> =>
  fc.record({
    seatId: fc.constantFrom(...seats),
    competencyId: fc.constantFrom(...competencies),
    date: fc.constantFrom(1 as const, 2 as const, 3 as const),
    itemId: fc.constantFrom('q1', 'q2', 'q3'),
    content: fc.constant(''),
    value,
    givenAtMs: fc.constant(null),
  });
const points = fc.constantFrom<Rating['value']>(1, 2, 3, 4, 5);
const weight = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 100, noNaN: true }));

const frames: fc.Arbitrary<ScoringFrame> = fc.record({
  competencies: fc.tuple(...competencies.map((id) => weight.map((one) => ({ id, weight: one })))),
  seats: fc.tuple(...seats.map((id) => weight.map((one) => ({ id, weight: one })))),
  thresholds: fc.constant({ a: 4, b: 3 }),
});
const candidates: fc.Arbitrary<ScoredCandidate> = fc.record({
  id: fc.uuid(),
  ratings: fc.array(rating(points), { maxLength: 30 }),
  moves: fc.array(
    fc.record({
      seatId: fc.constantFrom(...seats),
      competencyId: fc.constantFrom(...competencies),
      to: fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2),
      movedAtMs: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 5 },
  ),
  hasDealBreaker: fc.boolean(),
});

/** The result without its order. */
const unordered = ({ seatComposites, competencies: scores, ...rest }: CandidateScore) => ({
  ...rest,
  seatComposites: new Map(seatComposites.map((seat) => [seat.seatId, seat.composite])),
  competencies: new Map(
    scores.map(({ seats: own, ...score }) => [
      score.competencyId,
      { ...score, seats: new Map(own.map((seat) => [seat.seatId, seat])) },
    ]),
  ),
});

describe('whatever the panel rated', () => {
  test('the order of seats, competencies and questions never changes a result', () => {
    fc.assert(
      fc.property(frames, candidates, fc.infiniteStream(fc.double({ noNaN: true })), (frame, candidate, random) => {
        const shuffled = <T>(rows: readonly T[]) =>
          rows
            .map((row) => ({ row, at: random.next().value }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ row }) => row);
        const again = scoreCandidate(
          { ...frame, competencies: shuffled(frame.competencies), seats: shuffled(frame.seats) },
          { ...candidate, ratings: shuffled(candidate.ratings) },
        );
        expect(unordered(again)).toEqual(unordered(scoreCandidate(frame, candidate)));
      }),
    );
  });

  test('the order of candidates changes no interviewer’s severity', () => {
    fc.assert(
      fc.property(frames, fc.array(candidates, { minLength: 3, maxLength: 5 }), (frame, all) => {
        expect(severities(frame, all.toReversed())).toEqual(severities(frame, all));
      }),
    );
  });

  test('a question without a rating changes nothing', () => {
    fc.assert(
      fc.property(frames, candidates, fc.array(rating(fc.constant(null))), (frame, candidate, missing) => {
        const withMissing = { ...candidate, ratings: [...candidate.ratings, ...missing] };
        expect(scoreCandidate(frame, withMissing)).toEqual(scoreCandidate(frame, candidate));
      }),
    );
  });

  test('every score is absent or within 1 to 5, and every interval holds its score', () => {
    fc.assert(
      fc.property(frames, candidates, (frame, candidate) => {
        const { composite, competencies: scores, seatComposites, seatRange } = scoreCandidate(frame, candidate);
        const all = [composite, ...scores.map(({ score }) => score), ...seatComposites.map((seat) => seat.composite)];
        for (const score of all) expect(score === null || (score >= 1 && score <= 5)).toBe(true);
        for (const { score, interval } of scores) {
          if (score !== null && interval)
            expect([interval.lower <= score, interval.upper >= score]).toEqual([true, true]);
        }
        if (seatRange) expect(seatRange.lowest).toBeLessThanOrEqual(seatRange.highest);
      }),
    );
  });

  test('a deal-breaker never raises a grade', () => {
    fc.assert(
      fc.property(frames, candidates, (frame, candidate) => {
        const [without, withOne] = [false, true].map(
          (hasDealBreaker) => scoreCandidate(frame, { ...candidate, hasDealBreaker }).grade ?? 'none',
        );
        expect(gradeOrder[withOne ?? 'A']).toBeLessThanOrEqual(gradeOrder[without ?? 'none']);
        expect(withOne === 'none' || withOne === 'C').toBe(true);
      }),
    );
  });

  test('a higher rating never lowers the composite', () => {
    fc.assert(
      fc.property(frames, candidates, fc.nat(), (frame, candidate, at) => {
        const { ratings } = candidate;
        const raised = ratings.map((one, index) =>
          index === at % ratings.length ? { ...one, value: 5 as const } : one,
        );
        const [before, after] = [ratings, raised].map((given) =>
          scoreCandidate(frame, { ...candidate, ratings: given }),
        );
        expect((after?.composite ?? 0) + 1e-9).toBeGreaterThanOrEqual(before?.composite ?? 0);
      }),
    );
  });
});
