import { expect, it } from 'vitest';

import { guessWay } from './read-promise';

it.each([
  ['per lead, read each week', 'working hours', { every: 'week', reading: 'each', since: 'quarter' }],
  ['per week, averaged over four weeks', 'MQLs', { every: 'week', reading: 'four-in-a-row', since: 'quarter' }],
  ['per month', '%', { every: 'month', reading: 'each', since: 'quarter' }],
  ['over the 20 weeks', 'interviews', { every: 'month', reading: 'total', since: 'start' }],
  ['over the 20 weeks', '%', { every: 'month', reading: 'share', since: 'start' }],
  ['per quarter', '%', { every: 'month', reading: 'share', since: 'quarter' }],
  ['a quarter', 'assets', { every: 'month', reading: 'total', since: 'quarter' }],
  ['per month, on average', 'days', { every: 'month', reading: 'average', since: 'quarter' }],
  ['', 'days', { every: 'month', reading: 'each', since: 'quarter' }],
])('reads “%s” in %s', (period, unit, way) => {
  expect(guessWay({ period, unit, comparator: 'at-least' })).toEqual(way);
});

it('reads a promise without exception over a quarter as a share', () => {
  expect(guessWay({ period: 'per quarter', unit: 'lead', comparator: 'every' }).reading).toBe('share');
});
