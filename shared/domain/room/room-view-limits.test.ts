import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { facilitationSchema } from '../agreement/facilitation-schema';
import { stageIds } from '../agreement/stage-ids';
import { courseOf, type RoomSource } from './room-source';
import { stageView } from './room-view';
import { roomViewSchema } from './room-view-schema';

const long = (length: number) => 'Donaudampfschifffahrt und mehr 😀 '.repeat(700).slice(0, length).toWellFormed();
const ids = (count: number) => Array.from({ length: count }, (_row, index) => ({ id: `row-${index}` }));
const stand = { status: 'agreed-with-note', note: long(400) };
const promise = { target: 1e300, unit: long(60), period: long(100), owner: long(200) };

/** The longest texts and the most rows an agreement can hold. */
const fullest = agreementDocumentSchema.parse({
  title: long(200),
  setup: {
    scope: long(2_000),
    effectiveFrom: '2027-01-01',
    participants: ids(200).map((row) => ({ ...row, name: long(200), title: long(200) })),
    signatories: ids(20).map((row) => ({ ...row, name: long(200), title: long(200), role: 'witness' })),
  },
  summary: { why: long(20_000), points: ids(40).map((row) => ({ ...row, text: long(2_000) })) },
  terms: ids(500).map((row) => ({
    ...row,
    name: long(200),
    entryTest: long(2_000),
    exitTest: long(2_000),
    example: long(2_000),
    counterExample: long(2_000),
    marketing: stand,
    sales: stand,
  })),
  plan: {
    revenueGoal: 9_007_199_254_740_991,
    averageDeal: 1,
    deliveredPerWeek: 1e300,
    sellers: 1e9,
    leadsPerSellerPerWeek: 1e9,
  },
  pay: { shareOnSales: 1e12 },
  decisionRule: { rule: 'own', words: long(400) },
  communication: {
    meetings: ids(100).map((row) => ({ ...row, name: long(200), when: long(200), chair: long(200), minutes: 1e300 })),
    ladder: ids(50).map((row) => ({ ...row, decides: long(300), action: long(1_000), within: 1e300 })),
    kpis: ids(200).map((row) => ({
      ...row,
      ...promise,
      name: long(300),
      formula: long(600),
      clockStarts: long(300),
      clockStops: long(300),
    })),
  },
  marketing: ids(200).map((row) => ({
    ...row,
    ...promise,
    commitment: long(1_000),
    dataSource: long(300),
    consequence: long(1_000),
  })),
});

const scripts = stageIds.map((stage) => ({ stage, plannedMinutes: 15 }));
const source: RoomSource = {
  document: fullest,
  look: { locale: 'de-DE', currency: 'EUR' },
  course: courseOf(
    {
      document: fullest,
      facilitation: facilitationSchema.parse({
        agenda: {
          blocks: [{ id: 'block', title: long(200), minutes: 1_440 }],
          running: { blockId: 'block', blockStartedAtMs: 0, sessionStartedAtMs: 0 },
        },
      }),
    },
    scripts,
  ),
  questions: ids(40).map((row) => ({
    ...row,
    question: long(400),
    unit: long(60),
    isIn: { marketing: true, sales: true },
    revealed: { marketing: 1e300, sales: 0.000_001, record: 1e300 },
  })),
  sorting: { number: 999, alike: 40, of: 40, terms: [{ name: long(200), alike: 40, of: 40 }] },
  pulse: ids(6).map(({ id }) => ({
    name: id,
    marketing: { mean: 4.5, level: 'high' as const },
    sales: { mean: 1.5, level: 'low' as const },
  })),
};

it.each(stageIds)('cuts the longest texts and the most rows of %s to what a wall takes', (stage) => {
  for (const pointer of ['', 'row-7', `any.row-39.name`]) {
    const view = stageView(source, { stage, pointer }, { theme: 'light', showsTimer: true });

    expect(() => roomViewSchema.parse(view)).not.toThrow();
    expect(JSON.stringify(view).length).toBeLessThan(12_000);
  }
});

it('names the first of many who sign and counts the others', () => {
  const view = stageView(source, { stage: 'setup', pointer: '' }, { theme: 'light', showsTimer: true });

  expect(view.body).toMatchObject({ signatories: { rows: { length: 6 }, before: 0, after: 14 } });
});
