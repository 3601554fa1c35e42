import { expect, it } from 'vitest';

import { seededBelow } from '../../../tests/support/pulse-sheets';
import { shuffled } from './shuffled';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it('keeps every item once and leaves the list as it was', () => {
  const items = [a, b, c];

  expect(shuffled(items, seededBelow(1)).toSorted((x, y) => x.id.localeCompare(y.id))).toEqual(items);
  expect(items).toEqual([a, b, c]);
  expect(shuffled([], seededBelow(1))).toEqual([]);
});

it('gives every order equally often', () => {
  const below = seededBelow(20_261_122);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 12_000; draw += 1) {
    const order = shuffled([a, b, c], below)
      .map(({ id }) => id)
      .join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }

  expect(counts.size).toBe(6);
  // Five standard deviations of a count of 2,000.
  for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(205);
});

it('refuses a source that points outside', () => {
  expect(() => shuffled([a, b, c], (limit) => limit)).toThrow('3 is not below 3');
});
