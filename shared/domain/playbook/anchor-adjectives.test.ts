import { expect, it } from 'vitest';

import { adjectivesIn } from './anchor-adjectives';

it.each([
  ['Gives a clear and strong answer', ['clear', 'strong']],
  ['Answers POORLY, says so clearly', ['POORLY', 'clearly']],
  ['Counts goods in transit; the clearing house; a stronger dollar', []],
  ['Names both figures without being asked', []],
])('in "%s"', (anchor, expected) => {
  expect(adjectivesIn(anchor)).toEqual(expected);
});
