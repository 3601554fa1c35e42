import { describe, expect, test } from 'vitest';

import { candidate, frame, ratingsOf } from '../../../tests/support/scoring-builder';
import { isAgainstComposite, rivalsOf } from './against-composite';
import { comparable } from './comparable';
import { scoreCandidate } from './score-candidate';
import type { ScoredCandidate } from './scoring-input';

type Point = 1 | 2 | 3 | 4 | 5;
const rated = (value: Point, changes: Partial<ScoredCandidate> = {}) =>
  candidate(ratingsOf('cfo', { strategy: [value], numbers: [value], people: [value], craft: [value] }), changes);
const nothing = candidate([]);
const half = candidate(ratingsOf('cfo', { numbers: [5], craft: [5] }));
const against = (kind: 'hire' | 'hold' | 'decline', own: ScoredCandidate, others: readonly ScoredCandidate[] = []) => {
  const rivals = rivalsOf(
    frame(),
    own,
    others.map((other, index) => ({ name: `Rival ${index + 1}`, candidate: other })),
  );
  return isAgainstComposite(kind, scoreCandidate(frame(), own), rivals);
};

describe('a decision is against the composite', () => {
  test.each([
    { kind: 'hire', own: rated(2), says: 'The composite of 2.0 is grade C.' },
    { kind: 'hire', own: rated(5, { hasDealBreaker: true }), says: 'A deal-breaker was seen: the grade is C.' },
    { kind: 'hire', own: half, says: 'Too little is rated for a grade, so the scores do not carry a hire.' },
    { kind: 'hire', own: nothing, says: 'No score is open yet, so nothing speaks for a hire.' },
    {
      kind: 'hire',
      own: rated(4),
      others: [rated(4), rated(5)],
      says: 'Rival 2 is higher on the questions both were asked: 5.0 against 4.0.',
    },
    { kind: 'decline', own: rated(4), others: [rated(5)], says: 'The composite of 4.0 is grade A.' },
    {
      kind: 'decline',
      own: rated(3),
      others: [rated(3), nothing],
      says: 'The composite of 3.0 is grade B, and nobody still in the running is higher.',
    },
  ] as const)('$kind: $says', ({ kind, own, says, ...rest }) => {
    expect(against(kind, own, 'others' in rest ? rest.others : [])).toBe(says);
  });

  test.each([
    { name: 'a hire of the highest', kind: 'hire', own: rated(4), others: [rated(4), rated(3), nothing] },
    { name: 'a decline of a B while somebody is higher', kind: 'decline', own: rated(3), others: [rated(4)] },
    { name: 'a decline of a C', kind: 'decline', own: rated(1), others: [] },
    { name: 'a decline without a grade', kind: 'decline', own: half, others: [] },
    { name: 'a hold of anybody', kind: 'hold', own: rated(5), others: [] },
  ] as const)('but not $name', ({ kind, own, others }) => {
    expect(against(kind, own, others)).toBeNull();
  });

  test('and a rival counts only on questions both were asked in the same form', () => {
    const other = { ...rated(5), ratings: rated(5).ratings.map((rating) => ({ ...rating, content: 'reworded' })) };
    expect(against('hire', rated(4), [other])).toBeNull();
  });
});

describe('comparable', () => {
  const [first, second] = [rated(4, { id: 'one' }), rated(3, { id: 'two' })];
  const reworded = (given: ScoredCandidate) => ({
    ...given,
    ratings: given.ratings.map((rating) =>
      rating.competencyId === 'numbers' ? { ...rating, content: 'another key' } : rating,
    ),
  });

  test('keeps what was locked the same for all, and counts what was not', () => {
    const { candidates, shared, leftOut } = comparable([first, reworded(second)]);
    expect([shared, leftOut]).toEqual([3, 2]);
    expect(candidates.map(({ ratings }) => ratings.map(({ competencyId }) => competencyId))).toEqual([
      ['strategy', 'people', 'craft'],
      ['strategy', 'people', 'craft'],
    ]);
  });

  test('keeps the rating of a question that was skipped for the other', () => {
    const skipped = { ...second, ratings: second.ratings.map((rating) => ({ ...rating, value: null })) };
    expect(comparable([first, skipped]).candidates[0]?.ratings).toHaveLength(4);
  });

  test('drops a moved score that rests on a question that was left out', () => {
    const move = (competencyId: string) => ({ seatId: 'cfo', competencyId, to: 5, movedAtMs: 1 });
    const moved = { ...first, moves: [move('numbers'), move('people')] };
    expect(comparable([moved, reworded(second)]).candidates[0]?.moves).toEqual([move('people')]);
  });
});
