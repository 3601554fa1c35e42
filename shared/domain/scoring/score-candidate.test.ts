import { describe, expect, test } from 'vitest';

import { candidate, frame, ratingsOf } from '../../../tests/support/scoring-builder';
import { scoreCandidate } from './score-candidate';
import type { ScoredCandidate, ScoringFrame } from './scoring-input';

/** By hand: numbers (4.5 + 3 + 2) / 3, people (4 + 5) / 2, strategy 4, craft nothing. */
const byHand = candidate([
  ...ratingsOf('cfo', { numbers: [4, 5], people: [4] }),
  ...ratingsOf('hr', { numbers: [3], people: [5] }),
  ...ratingsOf('ceo', { numbers: [2], strategy: [4, null], craft: [null] }),
]);
const of = (given: ScoredCandidate, within: ScoringFrame = frame()) => scoreCandidate(within, given);
const competency = (given: ScoredCandidate, id: string, within?: ScoringFrame) =>
  of(given, within).competencies.find(({ competencyId }) => competencyId === id);

describe('a candidate scored by hand', () => {
  const score = of(byHand);

  test('has each competency as the mean of its seats, and each seat as the mean of its ratings', () => {
    const scores = score.competencies.map((one) => [one.competencyId, one.score]);
    expect(scores).toEqual([
      ['strategy', 4],
      ['numbers', 3.166666666667],
      ['people', 4.5],
      ['craft', null],
    ]);
    expect(
      competency(byHand, 'numbers')?.seats.map(({ seatId, score: own, ratings }) => [seatId, own, ratings]),
    ).toEqual([
      ['cfo', 4.5, 2],
      ['hr', 3, 1],
      ['ceo', 2, 1],
    ]);
  });

  test('has a composite over what is rated, a range of seats, a coverage and no grade below 80%', () => {
    expect(score.composite).toBeCloseTo((4 + 9.5 / 3 + 4.5) / 3, 11);
    expect(score.seatComposites).toEqual([
      { seatId: 'cfo', composite: 4.25 },
      { seatId: 'hr', composite: 4 },
      { seatId: 'ceo', composite: 3 },
    ]);
    expect(score.seatRange).toEqual({ lowest: 3, highest: 4.25 });
    expect([score.coverage, score.grade, score.warnings]).toEqual([0.75, null, ['not-enough-evidence']]);
  });

  test('has a spread only where two seats rated', () => {
    expect(score.competencies.map(({ spread, spreadWords }) => [spread, spreadWords])).toEqual([
      [null, null],
      [2.5, 'discuss'],
      [1, null],
      [null, null],
    ]);
  });
});

describe('the interval', () => {
  test('is score ± t × sd / √n from three seats', () => {
    const three = candidate([
      ...ratingsOf('cfo', { people: [3] }),
      ...ratingsOf('hr', { people: [3, 4] }),
      ...ratingsOf('ceo', { people: [3] }),
    ]);
    const { lower, upper } = competency(three, 'people')?.interval ?? {};
    // mean 19/6, sd √(1/12), √3: 4.302653 × 1/6
    expect(lower).toBeCloseTo(19 / 6 - 4.3026527 / 6, 6);
    expect(upper).toBeCloseTo(19 / 6 + 4.3026527 / 6, 6);
  });

  test('is clipped to the scale, and silent below three seats', () => {
    expect(competency(byHand, 'numbers')?.interval).toEqual({ lower: 1, upper: 5 });
    expect(competency(byHand, 'people')?.interval).toBeNull();
  });

  test('has no width when all say the same', () => {
    const alike = candidate(['cfo', 'hr', 'ceo'].flatMap((seat) => ratingsOf(seat, { people: [4] })));
    expect(competency(alike, 'people')?.interval).toEqual({ lower: 4, upper: 4 });
  });
});

describe('weights', () => {
  test('of competencies weigh in the composite and the coverage', () => {
    const within = frame({
      competencies: [
        { id: 'numbers', weight: 3 },
        { id: 'craft', weight: 1 },
        { id: 'x', weight: 0 },
      ],
    });
    const given = candidate(ratingsOf('cfo', { numbers: [5], craft: [1], x: [1] }));
    expect([of(given, within).composite, of(given, within).coverage]).toEqual([4, 1]);
  });

  test('of seats weigh in the competency, and a seat that is not on the panel any more weighs 1', () => {
    const within = frame({ seats: [{ id: 'cfo', weight: 3 }] });
    const given = candidate([...ratingsOf('gone', { numbers: [1] }), ...ratingsOf('cfo', { numbers: [5] })]);
    expect(competency(given, 'numbers', within)).toMatchObject({
      score: 4,
      seats: [{ seatId: 'cfo' }, { seatId: 'gone' }],
    });
  });
});

describe('a move', () => {
  const move = { seatId: 'ceo', competencyId: 'numbers', to: 4.5, movedAtMs: 20 };

  test('replaces the seat’s score and keeps the given one; the latest holds', () => {
    const moved = { ...byHand, moves: [move, { ...move, to: 3, movedAtMs: 10 }] };
    expect(competency(moved, 'numbers')).toMatchObject({ score: 4, spread: 1.5, spreadWords: null });
    expect(competency(moved, 'numbers')?.seats[2]).toMatchObject({ score: 4.5, given: 2, isMoveStale: false });
  });

  test('without a rating moves nothing', () => {
    expect(competency({ ...byHand, moves: [{ ...move, competencyId: 'craft' }] }, 'craft')?.score).toBeNull();
  });

  test('is stale once the seat rated that competency again', () => {
    const again = byHand.ratings.map((rating) => ({ ...rating, givenAtMs: 21 }));
    const score = of({ ...byHand, ratings: again, moves: [move] });
    expect(score.warnings).toContain('stale-move');
  });
});

describe('the grade', () => {
  const rated = (values: readonly (1 | 2 | 3 | 4 | 5)[], changes: Partial<ScoredCandidate> = {}) =>
    candidate(ratingsOf('cfo', { strategy: values, numbers: values, people: values, craft: values }), changes);

  test.each([
    {
      name: 'what shows 4.0 is A',
      values: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3] as const,
      grade: 'A',
    },
    { name: 'what shows 3.9 is B', values: [4, 4, 4, 4, 4, 4, 4, 4, 4, 3] as const, grade: 'B' },
    { name: 'what shows 3.0 is B', values: [3] as const, grade: 'B' },
    { name: 'what shows 2.9 is C', values: [3, 3, 3, 3, 3, 3, 3, 3, 3, 2] as const, grade: 'C' },
  ])('$name', ({ values, grade }) => {
    expect(of(rated(values)).grade).toBe(grade);
  });

  test('is capped at C by a deal-breaker', () => {
    expect(of(rated([5], { hasDealBreaker: true }))).toMatchObject({
      grade: 'C',
      composite: 5,
      warnings: ['deal-breaker'],
    });
  });

  test('follows the thresholds of the profile', () => {
    expect(of(rated([4]), frame({ thresholds: { a: 4.5, b: 4 } })).grade).toBe('B');
  });

  test('is given from 80% of the weight on', () => {
    const within = frame({
      competencies: [
        { id: 'numbers', weight: 4 },
        { id: 'craft', weight: 1 },
      ],
    });
    expect(of(candidate(ratingsOf('cfo', { numbers: [4] })), within)).toMatchObject({ coverage: 0.8, grade: 'A' });
  });
});

test('two seats have a range, one has none', () => {
  const [one, two] = [ratingsOf('cfo', { numbers: [4] }), ratingsOf('hr', { numbers: [3] })];

  expect(of(candidate([...one, ...two])).seatRange).toEqual({ lowest: 3, highest: 4 });
  expect(of(candidate(one)).seatRange).toBeNull();
});

test('an unrated candidate has no score, no grade and says so', () => {
  expect(of(candidate([]))).toMatchObject({
    composite: null,
    seatRange: null,
    coverage: 0,
    grade: null,
    warnings: ['no-ratings'],
  });
});

test('ratings of a competency that left the profile are named, not dropped silently', () => {
  expect(of(candidate(ratingsOf('cfo', { gone: [5] }))).warnings).toEqual(['no-ratings', 'unknown-competency']);
});
