import { expect, it } from 'vitest';

import type { ShippedKey, ShippedQuestion } from '../playbook/role-schema';
import { kitItemFromPrompt, kitItemFromShipped } from './from-bank';

const shipped = {
  version: 3,
  provenance: { source: 'authored' as const, note: '' },
  licence: 'ours',
};
const key: ShippedKey = {
  ...shipped,
  id: 'vpm-cfo-1-goal',
  questionId: 'q-goal',
  seat: 'cfo',
  date: 1,
  minutes: 8,
  key: {
    whyAsked: 'Budget',
    aPlayerSays: 'To return more than it costs.',
    factors: [{ id: 'f1', text: 'Return' }],
    probes: [{ id: 'p1', factorId: 'f1', ask: 'What is in the fraction?' }],
    anchors: { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' },
    convincingWrong: { says: 'Pipeline', why: 'Nothing is sold' },
    wrongSeat: [],
    redFlags: ['No figure'],
    goodQuestionBack: 'What do you count?',
  },
};
const question: ShippedQuestion = {
  ...shipped,
  id: 'q-goal',
  text: 'What should the goal be?',
  part: 'key',
  competencyId: 'judgement',
  kind: 'knowledge',
};

it('takes the words from the question and the rest from the key of the seat', () => {
  expect(kitItemFromShipped(key, question)).toMatchObject({
    id: 'vpm-cfo-1-goal',
    text: 'What should the goal be?',
    part: 'key',
    competencyId: 'judgement',
    isScored: true,
    minutes: 8,
    key: { anchors: { 5: 'e' }, factors: [{ id: 'f1', text: 'Return' }] },
    origin: { keyId: 'vpm-cfo-1-goal', version: 3 },
  });
});

it('does not rate a question without a competency, nor a prompt', () => {
  expect(kitItemFromShipped(key, { ...question, competencyId: null }).isScored).toBe(false);
  const prompt = { ...shipped, id: 'w1', seat: 'cfo' as const, part: 'warm-up' as const, text: 'Hello', minutes: 3 };
  expect(kitItemFromPrompt(prompt)).toMatchObject({ id: 'w1', part: 'warm-up', isScored: false, competencyId: null });
});
