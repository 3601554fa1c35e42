import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { facilitationSchema } from '../agreement/facilitation-schema';
import { stageIds } from '../agreement/stage-ids';
import type { RoomBodyOf } from './room-body-schema';
import { courseOf, type RoomSource } from './room-source';
import { stageView } from './room-view';

const look = { theme: 'light', showsTimer: true } as const;
const term = (id: string, status: 'open' | 'agreed') => ({
  id,
  name: id.toUpperCase(),
  entryTest: `What makes a ${id}`,
  exitTest: `What ends a ${id}`,
  marketing: { status },
  sales: { status },
});

function source(facilitation: object = {}): RoomSource {
  const document = agreementDocumentSchema.parse({
    setup: {
      participants: [
        { id: 'ada', name: 'Ada' },
        { id: 'ben', name: 'Ben' },
      ],
    },
    terms: [term('mql', 'agreed'), term('sal', 'open'), term('sql', 'open'), term('won', 'open'), term('lost', 'open')],
    marketing: [
      {
        id: 'leads',
        commitment: 'Hand over 50 leads a week',
        target: 50,
        unit: 'leads',
        owner: 'Ada',
        dataSource: 'CRM',
      },
      { id: 'wins', commitment: 'Report wins' },
      { id: 'blank' },
    ],
  });
  const scripts = stageIds.map((stage) => ({ stage, plannedMinutes: 15 }));
  return {
    document,
    look: { locale: 'en-GB', currency: 'EUR' },
    course: courseOf({ document, facilitation: facilitationSchema.parse(facilitation) }, scripts),
    questions: [],
    sorting: null,
    pulse: null,
  };
}

const termsShown = (pointer: string) =>
  (stageView(source(), { stage: 'terminology', pointer }, look).body as RoomBodyOf<'terminology'>).terms;

it('counts the stages of this workshop and names the next', () => {
  const skipping = source({ stages: { readiness: { isSkipped: true }, gap: { isSkipped: true } } });
  const { number, count, next } = stageView(skipping, { stage: 'summary', pointer: '' }, look);

  expect([number, count, next]).toEqual([2, 9, 'Terminology']);
});

it('has no next stage on the last', () => {
  expect(stageView(source(), { stage: 'review', pointer: '' }, look).next).toBeNull();
});

it('gives a skipped stage a place while it is open', () => {
  const skipping = source({ stages: { gap: { isSkipped: true } } });

  expect(stageView(skipping, { stage: 'gap', pointer: '' }, look)).toMatchObject({ number: 11, count: 11 });
});

it('shows three terms from the first that is open', () => {
  expect(termsShown('').map(({ name }) => name)).toEqual(['SAL', 'SQL', 'WON']);
});

it.each(['mql', 'terms.mql.entryTest'])('shows the term alone that %s is about', (pointer) => {
  expect(termsShown(pointer)).toMatchObject([{ name: 'MQL', exitTest: 'What ends a mql', isPointed: true }]);
});

it('points at nothing for a field of another stage', () => {
  expect(termsShown('notes.terminology')).toHaveLength(3);
});

it('leaves blank commitments out and writes a target in words', () => {
  const { body } = stageView(source(), { stage: 'marketing', pointer: '' }, look);

  expect((body as RoomBodyOf<'commitments'>).commitments.rows).toMatchObject([
    { words: 'Hand over 50 leads a week', target: 'at least 50 leads', owner: 'Ada' },
    { words: 'Report wins', target: '', owner: '' },
  ]);
});

it('counts the stage’s own minutes while no agenda runs', () => {
  const used = source({ stages: { plan: { usedSeconds: 600, plannedMinutes: 25 } } });

  expect(stageView(used, { stage: 'plan', pointer: '' }, look).clock).toEqual({
    kind: 'counted',
    plannedMinutes: 25,
    usedMinutes: 10,
  });
});

it('counts the stage’s minutes in the agenda before its own', () => {
  const blocks = [{ id: 'one', stage: 'plan', minutes: 40 }];
  const used = source({ agenda: { blocks }, stages: { plan: { usedSeconds: 600, plannedMinutes: 25 } } });

  expect(stageView(used, { stage: 'plan', pointer: '' }, look).clock).toMatchObject({ plannedMinutes: 40 });
});

it('tells the end of the agenda’s block that runs, and how late it began', () => {
  const minute = 60_000;
  const running = source({
    agenda: {
      blocks: [
        { id: 'one', title: 'Why', minutes: 20 },
        { id: 'two', title: 'Words', minutes: 30 },
      ],
      running: { blockId: 'two', blockStartedAtMs: 125 * minute, sessionStartedAtMs: 100 * minute },
      endsAtMs: 150 * minute,
    },
  });

  expect(stageView(running, { stage: 'plan', pointer: '' }, look).clock).toEqual({
    kind: 'running',
    label: 'Words',
    endsAtMs: 155 * minute,
    behindMs: 5 * minute,
  });
});

it('leaves the clock out when the facilitator does', () => {
  expect(stageView(source(), { stage: 'plan', pointer: '' }, { ...look, showsTimer: false }).clock).toBeNull();
});

it('ticks who said that they understand what they own now', () => {
  const said = { participantId: 'ben', inOwnWords: 'I call', tickedAtMs: 1, owned: [] };
  const lapsed = { participantId: 'ada', inOwnWords: 'I hand over', tickedAtMs: 1, owned: [] };
  const { body } = stageView(source({ understood: [said, lapsed] }), { stage: 'review', pointer: '' }, look);

  expect((body as RoomBodyOf<'review'>).understood.rows).toEqual([
    { name: 'Ada', hasTicked: false },
    { name: 'Ben', hasTicked: true },
  ]);
});
