import { expect, it } from 'vitest';

import { numberAfterDelete, numberAfterMove, probesByFactor } from './probes';

it('stands each probe with its factor and the rest at the end', () => {
  const probes = [
    { factor: '2', ask: 'Which year?' },
    { factor: '', ask: 'And then?' },
    { factor: '9', ask: 'Who said so?' },
    { factor: '2', ask: 'Whose number?' },
  ];

  expect(probesByFactor(probes, 2).map((group) => group.map(({ ask }) => ask))).toEqual([
    [],
    ['Which year?', 'Whose number?'],
    ['And then?', 'Who said so?'],
  ]);
});

it.each([
  { from: 0, to: 2, numbers: ['3', '1', '2', '4', ''] },
  { from: 2, to: 0, numbers: ['2', '3', '1', '4', ''] },
  { from: 1, to: 1, numbers: ['1', '2', '3', '4', ''] },
])('follows a factor that moves from $from to $to', ({ from, to, numbers }) => {
  expect(['1', '2', '3', '4', ''].map((factor) => numberAfterMove(factor, from, to))).toEqual(numbers);
});

it('lets the probes of a deleted factor fit any time', () => {
  expect(['1', '2', '3', '', 'x'].map((factor) => numberAfterDelete(factor, 1))).toEqual(['1', '', '2', '', 'x']);
});
