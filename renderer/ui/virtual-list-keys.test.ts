import { expect, it } from 'vitest';

import { indexAfterKey, isLetter } from './virtual-list-keys';

it.each([
  { key: 'ArrowDown', from: 4, to: 5 },
  { key: 'ArrowDown', from: 99, to: 99 },
  { key: 'ArrowUp', from: 4, to: 3 },
  { key: 'ArrowUp', from: 0, to: 0 },
  { key: 'PageDown', from: 4, to: 13 },
  { key: 'PageDown', from: 95, to: 99 },
  { key: 'PageUp', from: 4, to: 0 },
  { key: 'Home', from: 50, to: 0 },
  { key: 'End', from: 50, to: 99 },
  { key: 'x', from: 50, to: null },
])('$key goes from row $from to $to of a hundred, ten to a page', ({ key, from, to }) => {
  expect(indexAfterKey(key, from, 100, 10)).toBe(to);
});

it('goes nowhere in an empty list', () => {
  expect(indexAfterKey('End', 0, 0, 10)).toBeNull();
});

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it.each([
  { pressed: { ...plain, key: 'c' }, expected: true },
  { pressed: { ...plain, key: 'Ä' }, expected: true },
  { pressed: { ...plain, key: ' ' }, expected: false },
  { pressed: { ...plain, key: '/' }, expected: false },
  { pressed: { ...plain, key: 'Enter' }, expected: false },
  { pressed: { ...plain, key: 'c', ctrlKey: true }, expected: false },
])('tells whether $pressed.key writes a letter: $expected', ({ pressed, expected }) => {
  expect(isLetter(pressed)).toBe(expected);
});
