import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import type { LeadSort } from '#shared/domain/sorting/sorting-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../electron/db/connection';
import { readSortingBoard } from '../../electron/sorting/sorting-board';
import { theCommandLine, theDesk } from '../support/hiring-world';
import { openSorting, sortFirst, twelve, type SortingWorld } from '../support/sorting-world';

/** A side sorts some leads, and may commit; marketing sorts them differently in the second world. */
interface Step {
  readonly side: Side;
  readonly sorts: readonly [readonly LeadSort[], readonly LeadSort[]];
  readonly commits: boolean;
}

const some = fc.array(fc.constantFrom(...leadSorts), { minLength: 12, maxLength: 12 });
const step: fc.Arbitrary<Step> = fc.record({
  side: fc.constantFrom<Side>('marketing', 'sales'),
  sorts: fc.tuple(some, some),
  commits: fc.boolean(),
});

async function take(world: SortingWorld, which: 0 | 1, { side, sorts, commits }: Step): Promise<void> {
  const { roundId: id } = world;
  world.clock.nowMs += 1_000;
  const opened = await world.call('sorting.open', { id, side });
  if (!opened.ok) return;
  const expectedRev = await sortFirst(world, { id, side }, sorts[side === 'marketing' ? which : 0]);
  if (commits) await world.call('sorting.commit', { id, side, expectedRev });
}

/** Everything that everybody but marketing behind its curtain is told. */
async function told(world: SortingWorld): Promise<string> {
  const { roundId: id, agreementId } = world;
  const calls: readonly (readonly [string, unknown])[] = [
    ['sorting.list', { agreementId }],
    ['sorting.result', { id }],
    ['sorting.begin', { agreementId, leads: { kind: 'round', id } }],
    ['sorting.open', { id, side: 'sales' }],
    ['sorting.save', { id, side: 'sales', expectedRev: 40, document: { sorts: {} } }],
    ['sorting.commit', { id, side: 'sales', expectedRev: 40 }],
    ['agreements.get', { id: agreementId }],
    ['agreements.list', undefined],
    ['gap.list', { agreementId }],
    ['library.usedIn', { id: 'lead-elephant-dairy' }],
    ...['export-deck', 'export-agreement'].map(
      (kind) => ['jobs.start', { kind, agreementId, layout: 'standard' }] as const,
    ),
  ];
  const answers: unknown[] = [readSortingBoard(world.db, agreementId)];
  for (const caller of [theDesk, theCommandLine]) {
    for (const [path, input] of calls) answers.push([path, await world.call(path, input, caller)]);
  }
  // What marketing has committed is closed to its own page as well.
  const state = (await world.desk.sorting.list({ agreementId }))[0]?.marketing;
  if (state === 'committed') {
    answers.push(await world.call('sorting.open', { id, side: 'marketing' }));
    answers.push(await world.call('sorting.save', { id, side: 'marketing', expectedRev: 1, document: { sorts: {} } }));
    answers.push(await world.call('sorting.commit', { id, side: 'marketing', expectedRev: 1 }));
  }
  answers.push(world.happened.splice(0));
  return JSON.stringify(answers);
}

type Spoil = (handlers: ApiHandlers, db: Db) => ApiHandlers;

const isOut = async ({ desk, agreementId }: SortingWorld): Promise<boolean> => {
  const [round] = await desk.sorting.list({ agreementId });
  return round?.marketing === 'committed' && round.sales === 'committed';
};

async function compare(history: readonly Step[], spoil?: Spoil): Promise<'out' | 'sealed'> {
  const options = spoil ? { spoil } : {};
  const worlds = [await openSorting(options), await openSorting(options)] as const;
  try {
    for (const each of history) {
      await take(worlds[0], 0, each);
      await take(worlds[1], 1, each);
      expect(await isOut(worlds[1])).toBe(await isOut(worlds[0]));
      if (await isOut(worlds[0])) return 'out';
      expect(await told(worlds[1])).toBe(await told(worlds[0]));
    }
    return 'sealed';
  } finally {
    for (const { db } of worlds) db.close();
  }
}

const secret: Step = { side: 'marketing', sorts: [twelve('mql'), twelve('sal')], commits: true };
const salesSorts: Step = { side: 'sales', sorts: [twelve('mql'), twelve('mql')], commits: false };

it('tells nobody what one side sorted before both have committed', async () => {
  const endings: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (history) => {
      endings.push(await compare([{ ...secret, commits: history.length % 2 === 0 }, ...history]));
    }),
    { numRuns: 16, seed: 20_264, examples: [[[salesSorts]]] },
  );

  expect(endings.filter((ending) => ending === 'sealed').length).toBeGreaterThan(3);
  expect(endings).toContain('out');
}, 60_000);

it.each<[string, Spoil]>([
  [
    'a list that says how many were sorted as an SAL',
    (handlers, db) => ({
      ...handlers,
      sorting: {
        ...handlers.sorting,
        list: async (input, caller) => {
          const rounds = await handlers.sorting.list(input, caller);
          const sheets = db.prepare<[], string>('SELECT sheet_json FROM sorting_sheets').pluck().all();
          const sals = sheets.join().split('"sal"').length;
          return rounds.map((round) => ({ ...round, createdAtMs: round.createdAtMs + sals }));
        },
      },
    }),
  ],
  [
    'leads in an order that tells where the other side hesitated',
    (handlers, db) => ({
      ...handlers,
      sorting: {
        ...handlers.sorting,
        open: async (input, caller) => {
          const sheet = await handlers.sorting.open(input, caller);
          const sheets = db.prepare<[], string>('SELECT sheet_json FROM sorting_sheets').pluck().all();
          return sheets.some((text) => text.includes('"sal"')) ? { ...sheet, leads: sheet.leads.toReversed() } : sheet;
        },
      },
    }),
  ],
])('would find out %s', async (_what, spoil) => {
  await expect(compare([secret, salesSorts], spoil)).rejects.toThrow();
  expect(await compare([secret, salesSorts])).toBe('sealed');
});
