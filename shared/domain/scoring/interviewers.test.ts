import { describe, expect, test } from 'vitest';

import { candidate, frame, ratingsOf } from '../../../tests/support/scoring-builder';
import { halos, haloWords } from './halo';
import { severities } from './severity';

const panelOf = (id: string, cfo: 1 | 2 | 3 | 4 | 5, hr: 1 | 2 | 3 | 4 | 5) =>
  candidate([...ratingsOf('cfo', { numbers: [cfo] }), ...ratingsOf('hr', { numbers: [hr] })], { id });

describe('severity', () => {
  test('is own minus the others over what another seat rated too, from three candidates', () => {
    const all = [panelOf('1', 2, 4), panelOf('2', 3, 4), panelOf('3', 3, 3)];
    expect(severities(frame(), all)).toEqual([
      { seatId: 'cfo', difference: -1, candidates: 3, pairs: 3 },
      { seatId: 'hr', difference: 1, candidates: 3, pairs: 3 },
    ]);
  });

  test('is silent below three candidates, and a competency nobody else rated counts for nobody', () => {
    const alone = candidate(ratingsOf('cfo', { numbers: [1] }), { id: '3' });
    expect(severities(frame(), [panelOf('1', 2, 4), panelOf('2', 3, 4), alone])).toEqual([]);
  });

  test('speaks of the scores as given, not as moved in the discussion', () => {
    const move = { seatId: 'cfo', competencyId: 'numbers', to: 4, movedAtMs: 1 };
    const all = ['1', '2', '3'].map((id) => ({ ...panelOf(id, 2, 4), moves: [move] }));
    expect(severities(frame(), all).map(({ difference }) => difference)).toEqual([-2, 2]);
  });
});

describe('halo', () => {
  test('is the mean difference from the first impression and how many ratings are equal to it', () => {
    const cards = [
      { seatId: 'hr', firstImpression: 4 as const, values: [4, 4, 3, 5] as const },
      { seatId: 'hr', firstImpression: 2 as const, values: [2] as const },
    ];
    expect(halos(cards)).toEqual([{ seatId: 'hr', meanDifference: 0.4, equal: 3, ratings: 5, isClose: true }]);
    expect(haloWords).toContain('look again at the evidence');
  });

  test.each([
    { name: 'what shows 0.5 is not below it', values: [4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3] as const, isClose: false },
    { name: 'what shows 0.4 is', values: [4, 4, 4, 3, 3] as const, isClose: true },
  ])('$name', ({ values, isClose }) => {
    expect(halos([{ seatId: 'hr', firstImpression: 4, values }])[0]?.isClose).toBe(isClose);
  });

  test('is silent below five ratings and without a first impression', () => {
    const few = { seatId: 'hr', firstImpression: 4 as const, values: [4, 4, 4, 4] as const };
    const none = { seatId: 'cfo', firstImpression: null, values: [4, 4, 4, 4, 4] as const };
    expect(halos([few, none])).toEqual([]);
  });
});
