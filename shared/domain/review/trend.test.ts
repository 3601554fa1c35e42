import fc from 'fast-check';
import { expect, it } from 'vitest';

import { weekly } from '../../../tests/support/review-builder';
import { trendOf } from './trend';

const trend = (figures: readonly number[]) => trendOf(weekly('2026-03-30', figures), false);

it.each([
  { figures: [1, 2, 3, 4], kind: 'too-few' },
  { figures: [1, 2, 3, 4, 5], kind: 'rising' },
  { figures: [5, 4, 3, 2, 1], kind: 'falling' },
  { figures: [1, 2, 3, 5, 4], kind: 'none' },
  { figures: [7, 7, 7, 7, 7, 7], kind: 'none' },
  // With ties the variance is smaller: without its correction, or with half of it, this would be 'none'.
  { figures: [1, 1, 1, 3, 3, 3, 3, 3, 3, 3], kind: 'rising' },
  { figures: [1, 1, 1, 1, 2, 2], kind: 'none' },
  { figures: [23, 24, 29, 6, 29, 24, 24, 29, 23, 26], kind: 'none' },
])('calls $figures $kind', ({ figures, kind }) => {
  expect(trend(figures)).toEqual({ kind, n: figures.length });
});

it('turns round with the order of the figures, and does not see what is added to all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 20 }),
      fc.nat(100),
      (figures, more) => {
        const turned = { rising: 'falling', falling: 'rising', none: 'none', 'too-few': 'too-few' } as const;
        expect(trend(figures.toReversed()).kind).toBe(turned[trend(figures).kind]);
        expect(trend(figures.map((figure) => figure + more))).toEqual(trend(figures));
      },
    ),
  );
});
