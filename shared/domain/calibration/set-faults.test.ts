import { expect, it } from 'vitest';

import { answerKeySchema } from '../kit/answer-key-schema';
import { setFaults } from './set-faults';
import type { CalibrationAnswer, CalibrationSet } from './set-schema';

const words = (letter: string, count = 100) =>
  Array.from({ length: count / 5 }, (_, index) => `We did ${letter}${index} by hand.`).join(' ');
const answer = (
  id: string,
  reference: 1 | 2 | 3 | 4 | 5,
  more: Partial<CalibrationAnswer> = {},
): CalibrationAnswer => ({
  id,
  text: words(id),
  reference,
  heard: ['margin'],
  reason: `Anchor ${reference}. The margin is named.`,
  trap: null,
  ...more,
});
const set = (answers: readonly CalibrationAnswer[], more: Partial<CalibrationSet> = {}): CalibrationSet => ({
  id: 'set',
  version: 1,
  roleId: 'vp-marketing',
  roleName: 'VP of Marketing',
  question: 'What is the goal?',
  seat: 'cfo',
  date: 1,
  key: answerKeySchema.parse({
    factors: [{ id: 'margin', text: 'Names the margin' }],
    aPlayerSays: words('z'),
    convincingWrong: { says: words('y'), why: '' },
  }),
  answers: [...answers],
  ...more,
});

const sound = [
  answer('a', 1, { trap: 'fluent-and-empty' }),
  answer('b', 2),
  answer('c', 3),
  answer('d', 5, { trap: 'clumsy-and-full' }),
];

it('has nothing to say of a sound set', () => {
  expect(setFaults(set(sound))).toEqual([]);
});

it.each([
  [75, ['set, b: 75 words, wanted 80 to 180']],
  [80, []],
  [180, []],
  [185, ['set, b: 185 words, wanted 80 to 180']],
])('of an answer of %i words says %j', (count, faults) => {
  expect(setFaults(set(sound.with(1, answer('b', 2, { text: words('b', count) }))))).toEqual(faults);
});

it.each<[string, readonly CalibrationAnswer[], string]>([
  ['an id twice', [...sound, answer('a', 1, { text: words('q') })], 'set: a stands twice'],
  ['three points only', sound.filter(({ id }) => id !== 'b'), 'set: uses 3 points, at least 4 wanted'],
  ['no clumsy answer', sound.with(3, answer('d', 5)), 'set: wants one answer that is clumsy and full'],
  ['two answers alike', [...sound, answer('e', 2, { text: words('b') })], 'set: b and e are alike'],
  ['a short answer', sound.with(1, answer('b', 2, { text: words('b', 20) })), 'set, b: 20 words, wanted 80 to 180'],
  ['a factor the key has not', sound.with(1, answer('b', 2, { heard: ['x'] })), 'set, b: the key lists no factor x'],
  [
    'a reason for another anchor',
    sound.with(1, answer('b', 2, { reason: 'Anchor 3. The margin is named.' })),
    'set, b: its reason does not name its anchor',
  ],
  [
    'a reason that judges',
    sound.with(1, answer('b', 2, { reason: 'Anchor 2. A weak answer.' })),
    'set, b: its reason judges (“weak”) instead of observing',
  ],
  [
    'an empty answer rated high',
    sound.with(0, answer('a', 3, { trap: 'fluent-and-empty' })),
    'set, a: fluent and empty, and rated above 2',
  ],
  [
    'a full answer rated low',
    sound.with(3, answer('d', 3, { trap: 'clumsy-and-full' })),
    'set, d: clumsy and full of evidence, and rated below 4',
  ],
  ['the key’s own words', sound.with(1, answer('b', 2, { text: words('z') })), 'set, b: says what the key says'],
  ['a known error', sound.with(1, answer('b', 2, { text: words('y') })), 'set, b: says what the key says'],
])('names %s', (_what, answers, fault) => {
  expect(setFaults(set(answers))).toContain(fault);
});

it('names what is protected, past pay, and what nobody would say', () => {
  const hard = 'Institutionalised accountability necessitates interdepartmental prioritisation. '.repeat(20);
  const faults = setFaults(
    set([
      ...sound.slice(1),
      answer('a', 1, { trap: 'fluent-and-empty', text: `${words('a')} Are you married?` }),
      answer('e', 2, { text: `${words('e')} What was my last salary? My last salary was 90,000.` }),
      answer('f', 2, { text: hard }),
    ]),
  ).join('\n');

  expect(faults).toMatch(/a: “are you married” touches marriage/i);
  expect(faults).toMatch(/e: “.*salary” speaks of past pay/);
  expect(faults).toMatch(/f: asks for .* years of school/);
});
