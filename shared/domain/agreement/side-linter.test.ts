import { describe, expect, test } from 'vitest';

import { commitment } from '../../../tests/support/agreement-builder';
import type { Accountability } from './accountability-schema';
import { lintSides } from './side-linter';

const rows = (count: number, changes: Partial<Accountability> = {}) =>
  Array.from({ length: count }, (_, index) => commitment({ id: `row-${index}`, ...changes }));

describe('lintSides', () => {
  test.each([
    ['equal sides', rows(3), rows(3), []],
    ['two empty sides', [], [], []],
    ['a little more on one side', rows(3), rows(5), []],
    ['twice as many', rows(3), rows(6), ['marketing one-sided-count']],
    ['one empty side', rows(2), [], ['sales side-empty']],
    ['targets for one', rows(2), rows(2, { target: null }), ['sales one-sided-targets']],
    ['“every” is a target', rows(2), rows(2, { target: null, comparator: 'every' }), []],
    ['consequences for one', rows(2, { consequence: '' }), rows(2), ['marketing one-sided-consequences']],
  ])('%s', (_name, marketing, sales, expected) => {
    expect(lintSides(marketing, sales).map(({ side, code }) => `${side} ${code}`)).toEqual(expected);
  });

  test('swapping the sides swaps the findings', () => {
    const [many, few] = [rows(8), rows(2, { consequence: '', target: null })];
    const sideless = (found: ReturnType<typeof lintSides>) => found.map(({ code }) => code);
    expect(sideless(lintSides(many, few))).toEqual(sideless(lintSides(few, many)));
  });
});
