import { expect, test } from 'vitest';

import { settledOrder, speakingOrder } from './speaking-order';

const seats = [
  { id: 'boss', kind: 'ceo' },
  { id: 'money', kind: 'cfo' },
  { id: 'report', kind: 'direct-report' },
  { id: 'people', kind: 'hr' },
  { id: 'peer-1', kind: 'peer' },
  { id: 'peer-2', kind: 'peer' },
] as const;

test('junior speaks first and the CEO last', () => {
  expect(speakingOrder(seats)).toEqual(['report', 'peer-1', 'peer-2', 'people', 'money', 'boss']);
});

test.each([
  {
    name: 'nothing settled: the usual one',
    settled: [],
    order: ['report', 'peer-1', 'peer-2', 'people', 'money', 'boss'],
  },
  {
    name: 'settled: kept, a newcomer before the next in rank, a seat that is gone left out',
    settled: ['people', 'gone', 'report', 'peer-2', 'boss', 'money'],
    order: ['people', 'report', 'peer-1', 'peer-2', 'boss', 'money'],
  },
])('$name', ({ settled, order }) => {
  expect(settledOrder(settled, seats)).toEqual(order);
});
