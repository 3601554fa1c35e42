import { expect, it } from 'vitest';

import { candidateIdSchema } from '../candidate/candidate-schema';
import { isDateOpen, maySeeCard, whyNotBegin, type CardFacts, type DateFacts, type Viewer } from './blind';

const card: CardFacts = {
  searchId: 'search',
  candidateId: candidateIdSchema.parse('11111111-1111-4111-8111-111111111111'),
  seatId: 'cfo',
  date: 1,
  generation: 0,
  isCommitted: true,
};
const owner: Viewer = { kind: 'seat', searchId: 'search', seatId: 'cfo', generation: 0 };
const draft: CardFacts = { ...card, isCommitted: false };
const open: DateFacts = { expected: ['cfo'], excused: [], cards: [card] };
const shut: DateFacts = { expected: ['cfo', 'hr'], excused: [], cards: [card] };

it.each<[who: string, Viewer, CardFacts, DateFacts, boolean]>([
  ['its own seat, while the date is shut', owner, card, shut, true],
  ['its own seat, before it is committed', owner, draft, { ...shut, cards: [draft] }, true],
  ['the desk, while the date is shut', { kind: 'desk' }, card, shut, false],
  ['the desk, once the date is open', { kind: 'desk' }, card, open, true],
  ['another seat, while the date is shut', { ...owner, seatId: 'hr' }, card, shut, false],
  ['another seat, once the date is open', { ...owner, seatId: 'hr' }, card, open, true],
  ['its seat under the next PIN', { ...owner, generation: 1 }, card, shut, false],
  ['its namesake in another search', { ...owner, searchId: 'another' }, card, shut, false],
  ['the desk, set aside uncommitted on an open date', { kind: 'desk' }, draft, open, false],
  ['its seat under the next PIN, set aside', { ...owner, generation: 1 }, draft, open, false],
])('shows a card to %s: %#', (_who, viewer, seen, date, isShown) => {
  expect(maySeeCard(viewer, seen, date)).toBe(isShown);
});

it.each<[when: string, Partial<DateFacts>, boolean]>([
  ['nobody has begun', { cards: [] }, false],
  ['one of two has committed', {}, false],
  ['one has committed and the other is excused', { excused: ['hr'] }, true],
  ['all are excused and nobody has committed', { excused: ['cfo', 'hr'], cards: [draft] }, false],
  ['one has committed under two PINs, the other not', { cards: [card, { ...draft, generation: 1 }] }, false],
  ['both have committed', { cards: [card, { ...card, seatId: 'hr' }] }, true],
])('opens a date when %s: %#', (_when, facts, isOpen) => {
  expect(isDateOpen({ ...shut, ...facts })).toBe(isOpen);
});

it.each<[seatId: string, DateFacts, ReturnType<typeof whyNotBegin>]>([
  ['hr', shut, null],
  ['cfo', shut, 'committed'],
  ['hr', { ...shut, excused: ['hr'] }, 'excused'],
  ['sales', open, 'open'],
])('says why %s cannot begin: %#', (seatId, date, why) => {
  expect(whyNotBegin(seatId, date)).toBe(why);
});
