import { expect, it } from 'vitest';

import { nextPeriod, periodFaults, slotOf, slotsOf } from './period';

it('looks back on 13 weeks, first from the agreement’s first day, then from the day after the last', () => {
  expect(nextPeriod('2026-02-09', null)).toEqual({ from: '2026-02-09', to: '2026-05-10' });
  expect(nextPeriod('2026-02-09', '2026-06-28')).toEqual({ from: '2026-06-29', to: '2026-09-27' });
});

it.each([
  [{ from: '2026-03-01', to: '2026-02-01' }, null, 'period.to'],
  [{ from: '2026-03-01', to: '2027-05-01' }, null, 'period.to'],
  [{ from: '2026-06-28', to: '2026-09-01' }, '2026-06-28', 'period.from'],
])('refuses %o after %s', (period, lastTo, field) => {
  expect(Object.keys(periodFaults(period, lastTo))).toEqual([field]);
});

it('takes a single day and what begins the day after', () => {
  expect(periodFaults({ from: '2026-06-29', to: '2026-06-29' }, '2026-06-28')).toEqual({});
});

it('counts weeks from Monday and months from their first day; only the first begins with the agreement', () => {
  const quarter = { from: '2026-10-01', to: '2026-10-14' };

  expect(slotsOf('week', '2026-10-01', quarter)).toEqual(['2026-10-01', '2026-10-05', '2026-10-12']);
  expect(slotsOf('month', '2026-02-09', { from: '2026-03-30', to: '2026-06-28' })).toEqual([
    '2026-04-01',
    '2026-05-01',
    '2026-06-01',
  ]);
  expect(slotsOf('week', '2026-10-01', { from: '2026-12-31', to: '2027-01-05' })).toEqual(['2027-01-04']);
});

it.each([
  ['week', '2026-10-02', '2026-10-01'],
  ['week', '2026-10-08', '2026-10-05'],
  ['week', '2026-09-30', '2026-09-28'],
  ['month', '2026-10-31', '2026-10-01'],
  ['month', '2026-11-05', '2026-11-01'],
] as const)('puts a %s’s day %s into the one of %s', (every, day, slot) => {
  expect(slotOf(every, day, '2026-10-01')).toBe(slot);
});
