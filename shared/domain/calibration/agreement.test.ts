import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scorePoints, type ScorePoint } from '../kit/answer-key-schema';
import { anchorAgreement, answerAgreement, countWords, type SeatPoints } from './agreement';

const seatsGiving = (...points: readonly ScorePoint[]): SeatPoints[] => points.map((point) => ({ a: point }));

it.each<[string, ScorePoint, readonly ScorePoint[], object]>([
  ['all agree', 3, [3, 3, 3, 3], { exact: 4, withinOne: 4, isReadDifferently: false }],
  ['one is beside it', 3, [3, 3, 3, 4], { exact: 3, withinOne: 4, isReadDifferently: false }],
  ['all are wrong alike', 5, [2, 2, 2], { exact: 0, withinOne: 0, isReadDifferently: false }],
  ['two are two points apart', 3, [2, 3, 4], { exact: 1, withinOne: 3, isReadDifferently: true }],
  ['the scale is used from end to end', 1, [1, 5], { exact: 1, withinOne: 1, isReadDifferently: true }],
  ['one seat alone', 4, [4], { exact: 1, withinOne: 1, isReadDifferently: false }],
  ['nobody rated it', 4, [], { ratings: 0, exact: 0, withinOne: 0, range: null, isReadDifferently: false }],
])('counts where %s', (_what, reference, points, expected) => {
  expect(answerAgreement({ id: 'a', reference }, seatsGiving(...points))).toMatchObject(expected);
});

it('says how many seats gave each point', () => {
  expect(answerAgreement({ id: 'a', reference: 3 }, seatsGiving(3, 3, 1, 5)).given).toEqual({
    1: 1,
    2: 0,
    3: 2,
    4: 0,
    5: 1,
  });
});

it('takes the answers of an anchor together, best first', () => {
  const answers = [
    answerAgreement({ id: 'a', reference: 3 }, [
      { a: 3, b: 1 },
      { a: 3, b: 3 },
    ]),
    answerAgreement({ id: 'b', reference: 3 }, [
      { a: 3, b: 1 },
      { a: 3, b: 3 },
    ]),
    answerAgreement({ id: 'c', reference: 5 }, [{ c: 4 }]),
  ];

  expect(anchorAgreement(answers)).toEqual([
    { point: 5, answerIds: ['c'], ratings: 1, exact: 0, withinOne: 1, isReadDifferently: false },
    { point: 3, answerIds: ['a', 'b'], ratings: 4, exact: 3, withinOne: 3, isReadDifferently: true },
  ]);
});

describe('whatever the seats give', () => {
  const point = fc.constantFrom(...scorePoints);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const references = fc
    .tuple(...ids.map(() => point))
    .map((points) => points.map((reference, index) => ({ id: ids[index]!, reference })));
  const seats = fc.array(
    fc.record(Object.fromEntries(ids.map((id) => [id, point])), { requiredKeys: [] }) as fc.Arbitrary<SeatPoints>,
    { maxLength: 12 },
  );

  it('the counts add up, the exact ones are within one, and the order of the seats does not matter', () => {
    fc.assert(
      fc.property(references, seats, (answers, given) => {
        for (const answer of answers) {
          const counts = answerAgreement(answer, given);
          const sum = scorePoints.reduce<number>((total, each) => total + counts.given[each], 0);
          expect(sum).toBe(counts.ratings);
          expect(counts.given[answer.reference]).toBe(counts.exact);
          expect(counts.exact).toBeLessThanOrEqual(counts.withinOne);
          expect(counts.withinOne).toBeLessThanOrEqual(counts.ratings);
          expect(answerAgreement(answer, given.toReversed())).toEqual(counts);
        }
      }),
    );
  });

  it('an anchor has the ratings of its answers and no others', () => {
    fc.assert(
      fc.property(references, seats, (answers, given) => {
        const counts = answers.map((answer) => answerAgreement(answer, given));
        const anchors = anchorAgreement(counts);
        const total = (rows: readonly { readonly ratings: number; readonly exact: number }[]) =>
          rows.reduce((sum, { ratings, exact }) => sum + ratings * 1_000 + exact, 0);
        expect(total(anchors)).toBe(total(counts));
        expect(anchors.flatMap(({ answerIds }) => answerIds).toSorted()).toEqual(ids);
        expect(anchors.some(({ isReadDifferently }) => isReadDifferently)).toBe(
          counts.some(({ isReadDifferently }) => isReadDifferently),
        );
      }),
    );
  });

  it('another seat that gives what is already given never takes a difference away', () => {
    fc.assert(
      fc.property(references, seats, point, (answers, given, more) => {
        for (const answer of answers) {
          const before = answerAgreement(answer, given);
          const after = answerAgreement(answer, [...given, { [answer.id]: more }]);
          expect(after.isReadDifferently || !before.isReadDifferently).toBe(true);
          expect(after.ratings).toBe(before.ratings + 1);
        }
      }),
    );
  });
});

it('says counts in words', () => {
  expect(countWords(3, 4)).toBe('3 of 4');
});
