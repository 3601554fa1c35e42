import { expect, it } from 'vitest';

import { quarter, reviewed, weekly } from '../../../../tests/support/review-builder';
import { figureFields, figureRows, withFigure } from './figure-rows';
import { readPasted } from './read-pasted';

it('has a row for every month of the quarter and for whatever else has a figure', () => {
  const row = reviewed('a', { every: 'month', points: weekly('2026-05-11', [3]) });

  expect(figureRows({ row }, '2026-02-09', quarter).map(({ from, figure }) => [from, figure])).toEqual([
    ['2026-04-01', null],
    ['2026-05-01', null],
    ['2026-05-11', 3],
    ['2026-06-01', null],
  ]);
});

it('begins with the agreement where figures count from its start', () => {
  const row = reviewed('a', { every: 'month', since: 'start' });

  expect(figureRows({ row }, '2026-02-09', quarter)[0]?.from).toBe('2026-02-09');
});

it('reckons a percentage from part and whole, and leaves a typed one as it is', () => {
  const change = (field: 'figure' | 'part' | 'whole', value: number | null, from = '2026-04-01') => ({
    from,
    field,
    value,
  });
  const part = withFigure([], change('part', 2), true);
  const whole = withFigure(part, change('whole', 3), true);

  expect(whole).toEqual([{ from: '2026-04-01', figure: 66.7, part: 2, whole: 3 }]);
  expect(withFigure(whole, change('figure', 70), true)[0]?.figure).toBe(70);
  expect(withFigure(part, change('whole', 3), false)[0]?.figure).toBeNull();
  expect(withFigure(part, change('part', null), true)).toEqual([]);
});

it.each([
  ['5', null],
  ['5\n6\n', { rows: [[5], [6]] }],
  [
    '5\t1\r\n\t2',
    {
      rows: [
        [5, 1],
        [null, 2],
      ],
    },
  ],
  ['5\nsix', { problem: 'Row 2 of what you pasted: “six” is no number. Nothing was pasted.' }],
  ['-5\n6', { rows: [[-5], [6]] }],
  ['5\t1\n5\t-1', { problem: 'Row 2 of what you pasted: A count is not below 0. Nothing was pasted.' }],
  [
    '5\n2000000000000000',
    { problem: 'Row 2 of what you pasted: This is larger than any figure here. Nothing was pasted.' },
  ],
])('reads %j from a spreadsheet', (text, pasted) => {
  expect(readPasted(text, { locale: 'en-GB', fields: figureFields })).toEqual(pasted);
});
