import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judgeFigure, shownFigure, worstOf } from './judge-figure';
import type { Colour } from './review-schema';

const value = (number: number) => ({ value: number, part: null, whole: null });
const rules = { amberPercent: 10 };

it.each([
  ['at-least', 95, 94.96, 'green', 'shows 95.0 and holds'],
  ['at-least', 95, 94.94, 'amber', 'shows 94.9, a miss of 0.1%'],
  ['at-least', 100, 90, 'amber', 'misses by exactly what is allowed'],
  ['at-least', 100, 89.9, 'red', 'misses by 10.1%'],
  ['at-most', 4, 4.04, 'green', 'shows 4.0 and holds'],
  ['at-most', 4, 4.4, 'amber', 'misses by 10%'],
  ['at-most', 4, 4.5, 'red', 'misses by 12.5%'],
  ['exactly', 2, 2, 'green', 'hits'],
  ['exactly', 10, 11, 'amber', 'lies above by 10%'],
  ['exactly', 10, 8, 'red', 'lies below by 20%'],
  ['at-most', 0, 0, 'green', 'is nothing, as promised'],
  ['at-most', 0, 1, 'red', 'is something, and nothing was promised'],
  ['at-least', 0.25, 0.249, 'green', 'shows 0.25 with the decimals of its target'],
  ['at-least', 0.25, 0.24, 'amber', 'shows 0.24'],
] as const)('%s %s: %s is %s, because it %s', (comparator, target, figure, colour, _why) => {
  expect(judgeFigure({ comparator, target }, value(figure), rules)).toBe(colour);
});

it('is red at every miss where no rule was signed, or a rule of nothing', () => {
  const promise = { comparator: 'at-least', target: 95 } as const;

  expect(judgeFigure(promise, value(94.9), { amberPercent: null })).toBe('red');
  expect(judgeFigure(promise, value(94.9), { amberPercent: 0 })).toBe('red');
  expect(judgeFigure(promise, value(95), { amberPercent: null })).toBe('green');
});

describe('a promise without exception', () => {
  const every = { comparator: 'every', target: null } as const;

  it.each([
    [5, 5, 'green'],
    [9, 10, 'amber'],
    [8, 10, 'red'],
    [0, 0, null],
    [null, 3, null],
  ] as const)('with %s of %s is %s', (part, whole, colour) => {
    expect(judgeFigure(every, { value: null, part, whole }, rules)).toBe(colour);
  });

  it('is missed by one of ten thousand', () => {
    expect(judgeFigure(every, { value: null, part: 9_999, whole: 10_000 }, { amberPercent: null })).toBe('red');
  });
});

it('compares nothing where no figure is promised or none is read', () => {
  expect(judgeFigure({ comparator: 'at-least', target: null }, value(5), rules)).toBeNull();
  expect(judgeFigure({ comparator: 'at-least', target: 5 }, { value: null, part: 1, whole: 2 }, rules)).toBeNull();
});

it('takes the worst of several, and nothing of none', () => {
  expect(worstOf(['green', null, 'amber', 'green'])).toBe('amber');
  expect(worstOf(['amber', 'red'])).toBe('red');
  expect(worstOf([null])).toBeNull();
});

it('shows half away from zero and never minus zero', () => {
  expect(shownFigure(-0.25, null)).toBe(-0.3);
  expect(Object.is(shownFigure(-0.01, null), 0)).toBe(true);
});

describe('laws', () => {
  const order: readonly Colour[] = ['green', 'amber', 'red'];
  const rank = (colour: Colour | null) => (colour === null ? -1 : order.indexOf(colour));
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const amber = fc.record({ amberPercent: fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: null }) });

  it('improving a figure never makes it worse', () => {
    fc.assert(
      fc.property(number, number, number, amber, (target, a, b, signed) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const atLeast = (figure: number) =>
          rank(judgeFigure({ comparator: 'at-least', target }, value(figure), signed));
        const atMost = (figure: number) => rank(judgeFigure({ comparator: 'at-most', target }, value(figure), signed));
        expect(atLeast(high)).toBeLessThanOrEqual(atLeast(low));
        expect(atMost(low)).toBeLessThanOrEqual(atMost(high));
      }),
    );
  });

  it('coming closer to an exact number from one side never makes it worse', () => {
    fc.assert(
      fc.property(
        number,
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        amber,
        (target, off, share, signed) => {
          const judge = (figure: number) => rank(judgeFigure({ comparator: 'exactly', target }, value(figure), signed));
          expect(judge(target + off * share)).toBeLessThanOrEqual(judge(target + off));
        },
      ),
    );
  });

  it('one more of the same whole never makes a promise without exception worse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(999), amber, (whole, nat, signed) => {
        const part = nat % whole;
        const judge = (kept: number) =>
          rank(judgeFigure({ comparator: 'every', target: null }, { value: null, part: kept, whole }, signed));
        expect(judge(part + 1)).toBeLessThanOrEqual(judge(part));
      }),
    );
  });

  it('a wider rule never makes a figure worse, and no rule makes green of a miss', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (target, figure, a, b) => {
          const judge = (amberPercent: number | null) =>
            judgeFigure({ comparator: 'at-least', target }, value(figure), { amberPercent });
          const [narrow, wide] = [Math.min(a, b), Math.max(a, b)];
          expect(rank(judge(wide))).toBeLessThanOrEqual(rank(judge(narrow)));
          expect(judge(wide) === 'green').toBe(judge(null) === 'green');
        },
      ),
    );
  });
});
