import { expect, it } from 'vitest';

import { markOf, stillMissing, unseenWords } from './before-signing';
import { nothingDone } from './half-done';

const loosenings = ['a', 'b'].map((id) => ({ id, text: `Loosening ${id}`, certainty: 'loosened' as const }));
const strokes = [
  [
    { x: 1, y: 1, pressure: 0.5, timeMs: 0 },
    { x: 9, y: 9, pressure: 0.5, timeMs: 8 },
  ],
];

it.each([
  {
    name: 'all of it at first',
    half: nothingDone,
    wanted: [
      'Consent to the 2 loosenings that are not ticked yet.',
      'Tick that you consent to sign electronically.',
      'Draw your signature.',
    ],
  },
  {
    name: 'the last loosening',
    half: { ...nothingDone, hasConsented: true, consentedLoosenings: ['b'], strokes },
    wanted: ['Consent to the loosening that is not ticked yet.'],
  },
  {
    name: 'the name where only spaces are typed, whatever is drawn beside',
    half: {
      ...nothingDone,
      hasConsented: true,
      consentedLoosenings: ['a', 'b'],
      strokes,
      method: 'typed' as const,
      typed: '  ',
    },
    wanted: ['Type your name.'],
  },
  {
    name: 'nothing when all is done',
    half: { ...nothingDone, hasConsented: true, consentedLoosenings: ['a', 'b'], strokes },
    wanted: [],
  },
])('names $name', ({ half, wanted }) => {
  expect(stillMissing({ loosenings }, half)).toEqual(wanted);
});

it('takes a single dot for no signature', () => {
  expect(markOf({ ...nothingDone, strokes: [[{ x: 1, y: 1, pressure: 0.5, timeMs: 0 }]] })).toBeNull();
});

it('signs with what the chosen way shows, trimmed', () => {
  expect(markOf({ ...nothingDone, strokes, method: 'typed', typed: ' Hana ' })).toEqual({
    method: 'typed',
    text: 'Hana',
  });
});

it.each([
  { seen: [0, 1, 2], wanted: '' },
  { seen: [0, 2], wanted: 'Slide 2 was not on screen yet.' },
  { seen: [0], wanted: 'Slides 2 and 3 were not on screen yet.' },
])('says which slides were not looked at: $wanted', ({ seen, wanted }) => {
  expect(unseenWords(3, seen)).toBe(wanted);
});
