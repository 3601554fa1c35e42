import { expect, it } from 'vitest';

import { ladderStepSchema } from './communication-schema';
import { rehearsalSchema } from './facilitation-schema';
import { ladderMark, rehearsalCount, rehearsalStand } from './rehearsal-stand';

const step = (over: object = {}) => ladderStepSchema.parse({ id: 'a', decides: 'The two leads', within: 2, ...over });
const ladder = [step(), step({ id: 'b', decides: 'The CEO' })];
const judged = (wasClear: string, over: object = {}) =>
  rehearsalSchema.parse({ id: 'r', wasClear, ladderThen: ladderMark(ladder), ...over });

it.each([
  ['open', 'open'],
  ['yes', 'clear'],
  ['no', 'unclear'],
])('counts an answer of %s as %s while the ladder stands', (wasClear, stand) => {
  expect(rehearsalStand(judged(wasClear), ladder)).toBe(stand);
});

it.each([
  ['a step is added', [...ladder, step({ id: 'c' })]],
  ['a step goes', ladder.slice(1)],
  ['the order changes', ladder.toReversed()],
  ['a clock changes', [step({ within: 3 }), ladder[1]!]],
  ['a unit changes', [step({ withinUnit: 'hours' }), ladder[1]!]],
  ['somebody else decides', [step({ decides: 'The SDR lead' }), ladder[1]!]],
  ['something else is done', [step({ action: 'Look at the CRM' }), ladder[1]!]],
])('asks again when %s, and no more when it is changed back', (_, changed) => {
  expect(rehearsalStand(judged('yes'), changed)).toBe('clear-before');
  expect(rehearsalStand(judged('no'), changed)).toBe('unclear-before');
  expect(rehearsalStand(judged('open'), changed)).toBe('open');
  expect(rehearsalStand(judged('yes'), ladder)).toBe('clear');
});

it('takes new ids and spaces at an end for no change', () => {
  expect(rehearsalStand(judged('yes'), [step({ id: 'z', decides: ' The two leads ' }), ladder[1]!])).toBe('clear');
});

it('asks again where nobody wrote down which ladder was meant', () => {
  expect(rehearsalStand(judged('yes', { ladderThen: '' }), ladder)).toBe('clear-before');
});

it('counts the clear ones of two at least', () => {
  expect(rehearsalCount([], ladder)).toEqual({ clear: 0, of: 2 });
  expect(rehearsalCount([judged('yes'), judged('no'), judged('yes')], ladder)).toEqual({ clear: 2, of: 3 });
  expect(rehearsalCount([judged('yes')], [])).toEqual({ clear: 0, of: 2 });
});
