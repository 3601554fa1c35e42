import { expect, it } from 'vitest';

import { kitDocumentSchema } from '../kit/kit-schema';
import { scorecardDocumentSchema } from './scorecard-schema';
import { unfinished } from './unfinished';

const kit = kitDocumentSchema.parse({
  items: [
    { id: 'warm', part: 'warm-up', isScored: false },
    { id: 'key', part: 'key' },
    { id: 'depth', part: 'depth' },
  ],
});
const done = {
  firstImpression: { rating: 3, sealedAtMs: 1 },
  answers: {
    key: { rating: 4, evidence: 'Named three numbers' },
    depth: { skipReason: 'Time ran out' },
  },
};
const missingOf = (document: object) =>
  unfinished(kit, scorecardDocumentSchema.parse({ ...done, ...document })).map(({ kind, id }) =>
    `${kind} ${id}`.trim(),
  );
const withKey = (answer: object) => ({ answers: { ...done.answers, key: answer } });

it.each([
  ['nothing of a card that is rated with evidence or skipped with a reason', {}, []],
  ['the first impression', { firstImpression: null }, ['first-impression']],
  ['an unrated question', withKey({}), ['question key']],
  ['a rating without evidence', withKey({ rating: 5 }), ['question key']],
  ['a rating with two words', withKey({ rating: 5, evidence: 'very good!!' }), ['question key']],
  ['a blank reason for skipping', withKey({ skipReason: '  ' }), ['question key']],
  ['a question rated and skipped', withKey({ rating: 2, evidence: 'a b c', skipReason: 'late' }), ['question key']],
  ['every question never opened', { answers: {} }, ['question key', 'question depth']],
  ['a deal-breaker without what was said', { dealBreakers: [{ dealBreakerId: 'd1' }] }, ['deal-breaker d1']],
  ['an ask-next that tells a score', { askNext: [{ id: 'a1', ask: 'Was 4/5 here' }] }, ['ask-next a1']],
])('names %s', (_what, document, expected) => {
  expect(missingOf(document)).toEqual(expected);
});

it('counts words of scripts without spaces', () => {
  expect(missingOf(withKey({ rating: 4, evidence: '彼女は三つの数字を挙げた' }))).toEqual([]);
});

it('says what to do in words', () => {
  expect(unfinished(kit, scorecardDocumentSchema.parse({}))[0]!.missing).toBe('Give your first impression.');
});
