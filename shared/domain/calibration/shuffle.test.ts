import fc from 'fast-check';
import { expect, it } from 'vitest';

import { shuffledBy } from './shuffle';

const six = ['a', 'b', 'c', 'd', 'e', 'f'];

it('keeps every item once, and gives the same order for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const shuffled = shuffledBy(items, seed);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      expect(shuffledBy(items, seed)).toEqual(shuffled);
    }),
  );
});

it('puts every item first for about as many seeds as any other', () => {
  const firsts = Array.from({ length: 6_000 }, (_, seat) => shuffledBy(six, `session/${seat}`)[0]!);
  const counts = six.map((letter) => firsts.filter((first) => first === letter).length);

  expect(Math.min(...counts)).toBeGreaterThan(800);
  expect(Math.max(...counts)).toBeLessThan(1_200);
});

it('gives two seats of one session different orders, as a rule', () => {
  const orders = new Set(Array.from({ length: 100 }, (_, seat) => shuffledBy(six, `session/${seat}`).join('')));

  expect(orders.size).toBeGreaterThan(85);
});
