import { describe, expect, it } from 'vitest';

import { nearDuplicates, shinglesOf, similarityOf } from './shingles';

describe('shingles', () => {
  it.each([
    ['', []],
    ['Too short', ['too short']],
    ['One, two; three four five.', ['one two three four five']],
    ['One two three four five six', ['one two three four five', 'two three four five six']],
    ['été à la carte ici', ['été à la carte ici']],
  ])('of "%s"', (text, expected) => {
    expect([...shinglesOf(text)]).toEqual(expected);
  });
});

describe('similarity', () => {
  it.each([
    ['a b c d e f', 'A, b c d e f!', 1],
    ['a b c d e f', 'u v w x y z', 0],
    ['a b c d e f', 'a b c d e z', 1 / 3],
    ['', '', 0],
  ])('of "%s" and "%s" is %d', (a, b, expected) => {
    expect(similarityOf(shinglesOf(a), shinglesOf(b))).toBeCloseTo(expected);
  });
});

it('names the pairs that are too near, the nearest first', () => {
  const texts = [
    { id: 'one', text: 'we spent the money in March and sold in May' },
    { id: 'two', text: 'we spent the money in March and sold in June' },
    { id: 'three', text: 'nobody called the customer back for three weeks' },
    { id: 'four', text: 'we spent the money in March and sold in May' },
  ];

  expect(nearDuplicates(texts, 0.5).map(({ ids }) => ids.join(' '))).toEqual(['one four', 'one two', 'two four']);
});
