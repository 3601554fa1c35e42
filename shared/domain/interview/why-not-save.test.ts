import { expect, it } from 'vitest';

import { kitDocumentSchema } from '../kit/kit-schema';
import { scorecardDocumentSchema } from './scorecard-schema';
import { whyNotSave } from './why-not-save';

const kit = kitDocumentSchema.parse({
  items: [
    { id: 'warm', part: 'warm-up', isScored: false },
    { id: 'key', part: 'key' },
  ],
});
const card = (document: object = {}) => scorecardDocumentSchema.parse(document);
const impression = { firstImpression: { rating: 3, words: 'Calm', sealedAtMs: 1 } };
const FIRST = 'Give your first impression first: it is sealed before question one.';

it.each([
  ['nothing at all', {}, null],
  ['a question that was only opened', { answers: { key: {} } }, null],
  ['a rating', { answers: { key: { rating: 4 } } }, FIRST],
  ['a letter of evidence', { answers: { key: { evidence: 'S' } } }, FIRST],
  ['a reason for skipping, still empty', { answers: { key: { skipReason: '' } } }, FIRST],
  ['something heard', { answers: { key: { heard: ['margin'] } } }, FIRST],
  ['a red flag', { answers: { key: { redFlags: ['Blames'] } } }, FIRST],
  ['a deal-breaker', { dealBreakers: [{ dealBreakerId: 'd1' }] }, FIRST],
  ['a question back', { questionsBack: [{ id: 'b1', text: 'Who decides?' }] }, FIRST],
])('before the first impression, of %s says %s', (_what, document, expected) => {
  expect(whyNotSave(kit, card(), card(document))).toBe(expected);
  expect(whyNotSave(kit, card(impression), card({ ...impression, ...document }))).toBeNull();
});

it.each([
  ['another rating', { ...impression.firstImpression, rating: 4 }],
  ['other words', { ...impression.firstImpression, words: 'Calm.' }],
  ['none', null],
])('keeps a sealed first impression from becoming %s', (_what, firstImpression) => {
  expect(whyNotSave(kit, card(impression), card({ firstImpression }))).toMatch(/sealed and stays/);
});

it('compares what was given, not the instant, which is main’s own', () => {
  const later = { firstImpression: { ...impression.firstImpression, sealedAtMs: 2 } };

  expect(whyNotSave(kit, card(impression), card(later))).toBeNull();
});

it.each([
  ['a question the kit has not', { other: {} }, /not in the kit/],
  ['a rating where nothing is scored', { warm: { rating: 3 } }, /not scored/],
  ['words where nothing is scored', { warm: { evidence: 'Sails' } }, null],
])('of %s says %s', (_what, answers, expected) => {
  const why = whyNotSave(kit, card(impression), card({ ...impression, answers }));

  expect(expected === null ? why : expected.test(why ?? '')).toBe(expected === null ? null : true);
});
