import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../electron/db/connection';
import { readGapBoard } from '../../electron/gap/gap-board';
import { openGap, questions, type GapWorld } from '../support/gap-world';
import { theCommandLine, theDesk } from '../support/hiring-world';

/** A side writes numbers, by question; what marketing writes is another number in the second world. */
interface Step {
  readonly side: Side;
  readonly values: Readonly<Record<string, readonly [number, number]>>;
}

const number = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: 0, max: 1e12, noNaN: true }));
const ids = questions.map(({ id }) => id);
const step: fc.Arbitrary<Step> = fc.record({
  side: fc.constantFrom<Side>('marketing', 'sales'),
  values: fc.dictionary(fc.constantFrom(...ids), fc.tuple(number, number), { minKeys: 1, maxKeys: 3 }),
});

const valuesOf = ({ side, values }: Step, which: 0 | 1): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([id, pair]) => [id, pair[side === 'marketing' ? which : 0]]));

/** Questions that marketing has written for in other numbers than in the other world, and sales has not: sealed. */
const isOut = ({ db }: GapWorld): boolean =>
  Number(
    db
      .prepare(
        `SELECT count(*) FROM gap_numbers m JOIN gap_numbers s USING (agreement_id, row_id)
         WHERE m.side = 'marketing' AND s.side = 'sales'`,
      )
      .pluck()
      .get(),
  ) > 0;

/** The seals alone must differ: they hold the numbers. Their digits are taken out before answers are compared. */
function withoutSeals({ db }: GapWorld, answers: string): string {
  const seals = db.prepare<[], string>('SELECT commitment FROM gap_numbers').pluck().all();
  return seals.reduce((text, seal) => text.replaceAll(seal, 'seal'), answers);
}

/** Everything anybody is told of the agreement, what goes into exports and onto the projector among it. */
async function told(world: GapWorld): Promise<string> {
  const { agreementId, db } = world;
  const [engagement] = await world.desk.engagements.list();
  const document = (await world.desk.agreements.get({ id: agreementId })).document;
  const calls: readonly (readonly [string, unknown])[] = [
    ['gap.list', { agreementId }],
    ['agreements.get', { id: agreementId }],
    ['agreements.list', undefined],
    ['agreements.conflicts', { id: agreementId }],
    ['agreements.preview', { engagementId: engagement!.id, document, layout: 'standard' }],
    ['sorting.list', { agreementId }],
    ['engagements.list', undefined],
    ['signing.room', { agreementId }],
    ['library.search', { query: 'leads' }],
    ...['export-deck', 'export-markdown', 'export-handout', 'export-agreement'].map(
      (kind) => ['jobs.start', { kind, agreementId, layout: 'standard' }] as const,
    ),
    ['gap.commit', { agreementId, side: 'finance', answers: [] }],
  ];
  const answers: unknown[] = [readGapBoard(db, agreementId), world.happened.splice(0)];
  for (const caller of [theDesk, theCommandLine]) {
    for (const [path, input] of calls) answers.push([path, await world.call(path, input, caller)]);
  }
  answers.push(world.happened.splice(0));
  const text = withoutSeals(world, JSON.stringify(answers));
  const salts = db.prepare<[], string>('SELECT salt FROM gap_numbers').pluck().all();
  expect(
    salts.filter((salt) => text.includes(salt)),
    'a salt lets every number be tried',
  ).toEqual([]);
  return text;
}

type Spoil = (handlers: ApiHandlers, db: Db) => ApiHandlers;

async function compare(history: readonly Step[], spoil?: Spoil): Promise<'out' | 'sealed'> {
  const options = spoil ? { spoil } : {};
  const worlds = [await openGap(options), await openGap(options)] as const;
  try {
    for (const each of history) {
      const answers = [
        await worlds[0].commit(each.side, valuesOf(each, 0)),
        await worlds[1].commit(each.side, valuesOf(each, 1)),
      ];
      expect(isOut(worlds[1])).toBe(isOut(worlds[0]));
      if (isOut(worlds[0])) return 'out';
      const [one, other] = answers.map((answer, index) => withoutSeals(worlds[index as 0 | 1], JSON.stringify(answer)));
      expect(other).toBe(one);
      expect(await told(worlds[1])).toBe(await told(worlds[0]));
    }
    return 'sealed';
  } finally {
    for (const { db } of worlds) db.close();
  }
}

const marketingAlone: Step = { side: 'marketing', values: { a: [9_000, 0], b: [1, 2] } };
const salesElsewhere: Step = { side: 'sales', values: { c: [3, 3] } };

it('tells nobody a number that one side alone has committed', async () => {
  const endings: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (history) => {
      endings.push(await compare([marketingAlone, ...history]));
    }),
    { numRuns: 25, seed: 20_262, examples: [[[salesElsewhere]]] },
  );

  expect(endings.filter((ending) => ending === 'sealed').length).toBeGreaterThan(5);
  expect(endings).toContain('out');
}, 60_000);

const sum = (db: Db) => Number(db.prepare('SELECT total(value) FROM gap_numbers').pluck().get());

it.each<[string, Spoil]>([
  [
    'questions in the order of their numbers',
    (handlers, db) => ({
      ...handlers,
      gap: {
        ...handlers.gap,
        list: async (input, caller) => {
          const rows = await handlers.gap.list(input, caller);
          return sum(db) > 9_000 ? rows.toReversed() : rows;
        },
      },
    }),
  ],
  [
    'a warning that a number is unusually large',
    (handlers, db) => ({
      ...handlers,
      gap: {
        ...handlers.gap,
        commit: async (input, caller) => {
          const rows = await handlers.gap.commit(input, caller);
          return sum(db) > 1_000 ? rows.map((row) => ({ ...row, unit: `${row.unit}!` })) : rows;
        },
      },
    }),
  ],
  [
    'an agreement that is newer the more was written',
    (handlers, db) => ({
      ...handlers,
      agreements: {
        ...handlers.agreements,
        get: async (input, caller) => {
          const agreement = await handlers.agreements.get(input, caller);
          return { ...agreement, updatedAtMs: agreement.updatedAtMs + Math.floor(sum(db)) };
        },
      },
    }),
  ],
])('would find out %s', async (_what, spoil) => {
  await expect(compare([marketingAlone, salesElsewhere], spoil)).rejects.toThrow();
  expect(await compare([marketingAlone, salesElsewhere])).toBe('sealed');
});
