import { expect, it } from 'vitest';

import { retag } from './retag';

it.each([
  { does: 'adds at the end', tags: ['a'], add: ['b'], remove: [], gives: ['a', 'b'] },
  {
    does: 'adds no tag twice, in capitals or not',
    tags: ['Fair'],
    add: ['fair', 'B', 'b'],
    remove: [],
    gives: ['Fair', 'B'],
  },
  { does: 'takes off, in capitals or not', tags: ['a', 'Fair'], add: [], remove: ['FAIR'], gives: ['a'] },
  {
    does: 'spells a tag anew that is taken off and added',
    tags: ['fair'],
    add: ['Fair'],
    remove: ['fair'],
    gives: ['Fair'],
  },
  { does: 'takes off what is not there without a word', tags: ['a'], add: [], remove: ['z'], gives: ['a'] },
])('$does', ({ tags, add, remove, gives }) => {
  expect(retag(tags, { add, remove })).toEqual(gives);
});

it('refuses the twenty-first tag', () => {
  const twenty = Array.from({ length: 20 }, (_none, index) => `tag ${index}`);
  expect(retag(twenty.slice(1), { add: ['last'], remove: [] })).toHaveLength(20);
  expect(() => retag(twenty, { add: ['one more'], remove: [] })).toThrow('at most 20 tags');
});
