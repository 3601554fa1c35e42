import { describe, expect, it } from 'vitest';

import ceo from '#resources/playbooks/hiring/vp-marketing/ceo.json';
import { shippedKeySchema, shippedQuestionSchema } from '../playbook/role-schema';
import { kitItemFromShipped } from './from-bank';
import { kitMinutes } from './kit-minutes';
import { kitDocumentSchema, kitItemSchema, type KitDocument } from './kit-schema';
import { whyNotLock } from './lock-readiness';

const anchors = { 1: 'Names no figure', 2: 'One', 3: 'Two', 4: 'Three', 5: 'All, with their source' };
const profile = { competencies: [{ id: 'numbers', name: 'Numbers', definition: '', weight: 1 }] };

const ready = (patch: object = {}, rest: object = {}): KitDocument =>
  kitDocumentSchema.parse({
    items: [
      {
        id: 'goal',
        part: 'key',
        text: 'What is the goal?',
        competencyId: 'numbers',
        minutes: 10,
        key: { anchors },
        ...patch,
      },
      { id: 'yours', part: 'candidate', text: 'What would you like to ask?', isScored: false, minutes: 15 },
    ],
    plannedMinutes: 45,
    ...rest,
  });

it('lets a kit be locked that is ready', () => {
  expect(whyNotLock(ready(), profile)).toEqual([]);
});

it.each([
  ['no question', kitDocumentSchema.parse({}), /There is no question yet/],
  ['nothing scored', ready({ isScored: false }), /No question is scored/],
  ['no words', ready({ text: ' ' }), /Question 1: It has no words/],
  ['no competency', ready({ competencyId: null }), /Question 1: It is scored but rates no competency/],
  ['a competency that is gone', ready({ competencyId: 'gone' }), /rates no competency of the profile/],
  ['an anchor missing', ready({ key: { anchors: { ...anchors, 3: '' } } }), /an answer worth 3 sounds like/],
  ['anchors missing', ready({ key: { anchors: { 1: 'a', 5: 'b' } } }), /worth 2, 3 or 4 sounds/],
  ['an unlawful question', ready({ text: 'Are you married?' }), /“Are you married” asks about marriage/],
  [
    'an unlawful probe',
    ready({ key: { anchors, probes: [{ id: 'p', ask: 'Do you have children?' }] } }),
    /asks about children/,
  ],
  ['too many minutes', ready({ minutes: 40 }), /take 55 minutes and the interview has 45/],
  [
    'no time for the candidate',
    kitDocumentSchema.parse({ ...ready(), items: ready().items.map((item) => ({ ...item, minutes: 14 })) }),
    /no 15 minutes/,
  ],
])('says what is missing: %s', (_, kit, message) => {
  const obstacles = whyNotLock(kit, profile);

  expect(obstacles).toHaveLength(1);
  expect(obstacles[0]?.message).toMatch(message);
});

it('lets advice stand in nobody’s way', () => {
  expect(whyNotLock(ready({ text: 'When did you graduate?' }), profile)).toEqual([]);
});

describe('minutes', () => {
  it('adds up, the candidate’s part among them', () => {
    expect(kitMinutes(ready())).toEqual({ sum: 25, planned: 45, left: 20, candidate: 15, hasCandidateTime: true });
  });

  it('tells what does not fit and never takes it from the candidate', () => {
    expect(kitMinutes(ready({ minutes: 60 }))).toMatchObject({ left: -30, candidate: 15, hasCandidateTime: true });
  });
});

it('takes a shipped question over with its key, and remembers where it came from', () => {
  const key = shippedKeySchema.parse(ceo.keys[0]);
  const question = { ...shippedQuestionSchema.parse(ceo.questions[0]), competencyId: 'numbers' };

  const item = kitItemFromShipped(key, question);

  expect(kitItemSchema.parse(item)).toEqual(item);
  expect(item).toMatchObject({ text: question.text, isScored: true, minutes: key.minutes });
  expect(item.origin).toEqual({ keyId: key.id, version: key.version });
  expect(item.key).toMatchObject(key.key);
  expect(whyNotLock(ready({ ...item }), profile)).toEqual([]);
});
