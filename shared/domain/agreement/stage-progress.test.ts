import { describe, expect, test } from 'vitest';

import { readyDocument } from '../../../tests/support/agreement-builder';
import { fiftyNeeded } from '../../../tests/support/plan-builder';
import { agreementDocumentSchema, type AgreementDocument } from './agreement-schema';
import { facilitationSchema } from './facilitation-schema';
import { stageIds } from './stage-ids';
import { stageProgress } from './stage-progress';

const progressOf = (document: AgreementDocument) =>
  stageProgress({ document, facilitation: facilitationSchema.parse({}) });

describe('stageProgress', () => {
  test('every stage of an empty agreement is empty, blank rows or not', () => {
    const blank = agreementDocumentSchema.parse({
      terms: [{ id: 't' }],
      marketing: [{ id: 'm' }],
      sales: [{ id: 's', kind: 'response-time' }],
      communication: { meetings: [{ id: 'x' }], kpis: [{ id: 'k' }], ladder: [{ id: 'l' }] },
      setup: { participants: [{ id: 'p' }] },
    });
    const progress = progressOf(blank);
    expect(stageIds.map((id) => progress[id].state)).toEqual(stageIds.map(() => 'empty'));
  });

  test('stages whose must-have holds are complete, the review with them', () => {
    const progress = progressOf(readyDocument());
    for (const id of ['summary', 'terminology', 'communication', 'marketing', 'sales', 'review'] as const) {
      expect([id, progress[id].state]).toEqual([id, 'complete']);
    }
    expect(progress.review.line).toBe('5 of 5 must-haves hold.');
  });

  test('a started stage says what is missing and how much more', () => {
    const started = agreementDocumentSchema.parse({
      setup: { facilitator: 'Jo Lind' },
      plan: { revenueGoal: 100 },
      summary: { why: 'More growth' },
      communication: { ladder: [{ id: 'l', decides: 'Both leaders', within: 2 }] },
    });
    const progress = progressOf(started);
    expect(progress.setup).toEqual({ state: 'started', line: 'Nobody from marketing is in the room. And 6 more.' });
    expect(progress.plan.state).toBe('started');
    expect(progress.communication).toEqual({ state: 'started', line: 'No meeting is planned. And 1 more.' });
    expect(progress.summary.line).toMatch(/only a few words/);
  });

  test.each([
    { name: 'untouched', lens: {}, state: 'empty' },
    { name: 'asked about', lens: { answers: { 'lens-ask-chief': 'sales' } }, state: 'started' },
    { name: 'settled', lens: { drive: 'market' }, state: 'complete' },
  ])('readiness is $state while what drives the company is $name', ({ lens, state }) => {
    const progress = stageProgress({ document: readyDocument(), facilitation: facilitationSchema.parse({ lens }) });
    expect(progress.readiness.state).toBe(state);
  });

  test('a plan is complete once leads and capacity are known', () => {
    const document = { ...readyDocument(), plan: fiftyNeeded() };
    expect(progressOf(document).plan.state).toBe('complete');
    expect(progressOf({ ...document, plan: fiftyNeeded({ sellers: null }) }).plan).toEqual({
      state: 'started',
      line: 'Still needed: the number of sellers.',
    });
  });
});
