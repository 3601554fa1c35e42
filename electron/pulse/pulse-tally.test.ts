import { expect, it } from 'vitest';

import { pulseValues, type PulseSide, type PulseValue } from '#shared/domain/pulse/pulse-schema';
import { createPulseTally } from './pulse-tally';

const sheet = (side: PulseSide, ...values: readonly PulseValue[]) => ({
  side,
  answers: values.map((value, index) => ({ statementId: `s${index + 1}`, value })),
});

it('has enough from the third sheet of a side on', () => {
  const tally = createPulseTally(['s1', 's2']);
  tally.add(sheet('sales', 1, 5));
  tally.add(sheet('sales', 2, 5));
  expect(tally.hasEnough('sales')).toBe(false);

  tally.add(sheet('sales', 1, 5));

  expect([tally.hasEnough('sales'), tally.hasEnough('marketing')]).toEqual([true, false]);
});

it('gives the answers in an order that follows from them alone', () => {
  const [one, two] = [createPulseTally(['s1', 's2']), createPulseTally(['s1', 's2'])];
  const sheets = [sheet('sales', 1, 5), sheet('marketing', 3, 3), sheet('sales', 4, 2)];
  for (const each of sheets) one.add(each);
  for (const each of sheets.toReversed()) two.add({ ...each, answers: each.answers.toReversed() });

  expect(one.answers()).toEqual(two.answers());
  expect(one.answers().map(({ side, statementId, value }) => `${side} ${statementId} ${value}`)).toEqual([
    'marketing s1 3',
    'marketing s2 3',
    'sales s1 1',
    'sales s1 4',
    'sales s2 2',
    'sales s2 5',
  ]);
});

it('counts nothing of a sheet that is not whole', () => {
  const tally = createPulseTally(['s1', 's2']);

  for (const broken of [sheet('sales', 1), sheet('sales', 1, 2, 3), sheet('sales')])
    expect(() => tally.add(broken)).toThrow('Answer every statement once');
  expect(() =>
    tally.add({ side: 'sales', answers: pulseValues.slice(0, 2).map((value) => ({ statementId: 's1', value })) }),
  ).toThrow('Answer every statement once');

  expect(tally.answers()).toEqual([]);
});

it('forgets what it counted', () => {
  const tally = createPulseTally(['s1']);
  for (const value of pulseValues) tally.add(sheet('sales', value));

  tally.forget();

  expect(tally.answers()).toEqual([]);
  expect(tally.hasEnough('sales')).toBe(false);
});
