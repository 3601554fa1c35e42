import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../electron/db/connection';
import { allPaths, endings, inputsOf, isFor, type Path } from '../support/blind/every-call';
import { ask, inputsFor, isSecretOut, others, secretSeat, steps, take, type Step } from '../support/blind/history';
import { pinOf } from '../support/hiring-documents';
import { openHiring, type HiringWorld } from '../support/hiring-world';

const runs = process.env['RAPPORT_SOAK'] ? 1_000 : 12;

/** There is no backup to be had, and no file that a job wrote. */
const neverGranted: readonly string[] = ['workspace.previewBackup', 'workspace.restore', 'jobs.reveal'];

/** What main wrote to its log meanwhile. */
let logged: string[] = [];
beforeEach(() => {
  logged = [];
  const note = (...parts: unknown[]) => void logged.push(parts.map(String).join(' '));
  for (const level of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(note);
});
afterEach(() => vi.restoreAllMocks());

type Spoil = (handlers: ApiHandlers, db: Db) => ApiHandlers;

interface Ending {
  /** Whether a date with a secret card opened: then the comparison ended there. */
  readonly isOut: boolean;
  readonly asked: readonly string[];
  /** Calls that were granted to somebody. */
  readonly granted: readonly string[];
}

async function openWorld(spoil?: Spoil): Promise<HiringWorld> {
  const world = await openHiring({ ...(spoil && { spoil }) });
  const { id: engagementId } = (await world.desk.engagements.list()).find(({ name }) => name === 'Acme')!;
  await world.desk.agreements.create({ engagementId, title: 'SLA' });
  await world.desk.people.create({ engagementId, draft: { name: 'Lee', function: 'sales' } });
  await world.desk.seats.choosePin({ searchId: world.searchId, seatId: secretSeat, pin: pinOf(secretSeat) });
  // One date that is open and holds nothing of the secret seat, for there to be something to debrief.
  const [, ben] = world.candidates;
  await world.desk.candidates.excuseSeat({ id: ben, seatId: secretSeat, date: 2, reason: 'On leave' });
  await world.interview(world.as(world.callerOf('ceo')), ben, 2);
  return world;
}

/**
 * Takes the same steps in two worlds that differ in what one seat put on its cards and nothing else. Whatever anybody
 * else is told in one must be told in the other, letter by letter, as long as no date with such a card is open; at the
 * end everybody else makes every call of the contract.
 */
async function compareWorlds(history: readonly Step[], spoil?: Spoil): Promise<Ending> {
  const worlds = [await openWorld(spoil), await openWorld(spoil)] as const;
  const [first, second] = worlds;
  const asked: string[] = [];
  const granted: string[] = [];
  try {
    for (const step of history) {
      const told = [await take(first, 0, step), await take(second, 1, step)] as const;
      const [isOut, isOutThere] = [await isSecretOut(first), await isSecretOut(second)];
      expect(isOut, 'a date opens by what everybody knows').toBe(isOutThere);
      if (isOut) return { isOut, asked, granted };
      expectSame(step.kind, told, worlds);
    }
    const lastly: readonly string[] = endings;
    for (const path of [...allPaths.filter((each) => !lastly.includes(each)), ...lastly] as Path[]) {
      for (const [index, caller] of others(first).entries()) {
        const isMeant = isFor(path, caller) && caller.window === 'main';
        const inputs = await Promise.all(worlds.map((world) => inputsFor(world, path, index)));
        // Who may make the call makes it in every way; the rest are refused in any.
        for (const pick of isMeant ? inputs[0]!.keys() : [0]) {
          const told = [
            await ask(first, { path, input: inputs[0]![pick], caller }),
            await ask(second, { path, input: inputs[1]![pick], caller }),
          ] as const;
          if (canOpen.test(path) && (await isSecretOut(first))) return { isOut: true, asked, granted };
          asked.push(path);
          if (told[0].ok) granted.push(path);
          expectSame(path, told, worlds);
        }
      }
    }
    return { isOut: false, asked, granted };
  } finally {
    for (const world of worlds) world.db.close();
  }
}

const canOpen = /commit|excuse/;

function expectSame(what: string, [one, other]: readonly [unknown, unknown], [first, second]: readonly HiringWorld[]) {
  expect(JSON.stringify(other), what).toBe(JSON.stringify(one));
  expect(JSON.stringify(second!.happened), `${what}: what main told and did`).toBe(JSON.stringify(first!.happened));
}

it('knows an input for every call of the contract', () => {
  expect(Object.keys(inputsOf).toSorted()).toEqual(allPaths.toSorted());
});

it('tells nobody anything that depends on a sealed card, whatever happens', async () => {
  const endingsSeen: Ending[] = [];
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      endingsSeen.push(await compareWorlds(history));
    }),
    { numRuns: runs },
  );

  const whole = endingsSeen.filter(({ isOut }) => !isOut);
  expect(whole.length, 'histories that stayed sealed to the end').toBeGreaterThan(runs / 8);
  expect([...new Set(whole.flatMap(({ asked }) => asked))].toSorted()).toEqual(allPaths.toSorted());
  const granted = new Set(whole.flatMap((ending) => ending.granted));
  expect(allPaths.filter((path) => !granted.has(path))).toEqual(neverGranted);
  expect(logged.filter((line) => line.includes('canary'))).toEqual([]);
}, 300_000);

/** One secret card each way: committed, high in one world and low in the other. */
const whole = { word: 'canarysecret', redFlags: 0, hasDealBreaker: false, saves: 1, isBackwards: false, elapsedMs: 1 };
const high = { ...whole, ratings: [5, 5, 5], impression: 5 } as const;
const low = { ...whole, ratings: [1, 1, 1], impression: 1, word: 'canaryhidden', redFlags: 2, saves: 3 } as const;
const commits = (seatId: string): Step => ({
  kind: 'interview',
  seatId,
  candidate: 0,
  date: 1,
  contents: [high, low],
  how: 'commits',
});

/** Leaks that somebody might build in good faith; each must be found out. */
const leaks: readonly (readonly [what: string, Spoil])[] = [
  [
    'a list ordered by score',
    (handlers, db) => ({
      ...handlers,
      candidates: {
        ...handlers.candidates,
        list: async (input, caller) => {
          const order = (id: string) =>
            Number(
              db
                .prepare(
                  "SELECT total(json_extract(document_json, '$.answers.key.rating')) FROM scorecards WHERE candidate_id = ?",
                )
                .pluck()
                .get(id),
            );
          const all = await handlers.candidates.list(input, caller);
          return all.toSorted((a, b) => order(a.id) - 3 - (order(b.id) - 3) || a.name.localeCompare(b.name));
        },
      },
    }),
  ],
  [
    'a search that is "recently changed" by a save',
    (handlers, db) => ({
      ...handlers,
      searches: {
        ...handlers.searches,
        get: async (input, caller) => {
          const search = await handlers.searches.get(input, caller);
          const saves = Number(db.prepare('SELECT total(rev) FROM scorecards').pluck().get());
          return { ...search, updatedAtMs: search.updatedAtMs + saves };
        },
      },
    }),
  ],
  [
    'a count of red flags',
    (handlers, db) => ({
      ...handlers,
      debriefs: {
        ...handlers.debriefs,
        get: async (input, caller) => {
          const debrief = await handlers.debriefs.get(input, caller);
          const flags = Number(
            db
              .prepare("SELECT total(json_array_length(document_json, '$.answers.key.redFlags')) FROM scorecards")
              .pluck()
              .get(),
          );
          return { ...debrief, evidence: { ...debrief.evidence, sealed: debrief.evidence.sealed + flags } };
        },
      },
    }),
  ],
  [
    'a line in the log',
    (handlers) => ({
      ...handlers,
      interviews: {
        ...handlers.interviews,
        save: async (input, caller) => {
          console.warn('saved', input.document.notes);
          return handlers.interviews.save(input, caller);
        },
      },
    }),
  ],
];

it.each(leaks)('would find out %s', async (_what, spoil) => {
  const found = await compareWorlds([commits(secretSeat)], spoil).then(
    () => logged.some((line) => line.includes('canary')),
    () => true,
  );

  expect(found).toBe(true);
});

it('finds nothing in the same history without a leak', async () => {
  const { asked } = await compareWorlds([commits(secretSeat)]);

  expect(asked.length).toBeGreaterThan(200);
  expect(logged.filter((line) => line.includes('canary'))).toEqual([]);
});

it('answers differently as soon as the date is open', async () => {
  const worlds = [await openWorld(), await openWorld()] as const;
  const debriefs: string[] = [];
  for (const [which, world] of worlds.entries()) {
    for (const seatId of [secretSeat, 'hr', 'ceo']) await take(world, which === 0 ? 0 : 1, commits(seatId));
    debriefs.push(JSON.stringify(await world.desk.debriefs.compare({ searchId: world.searchId })));
    world.db.close();
  }

  expect(debriefs[0]).toContain('canarysecret');
  expect(debriefs[1]).toContain('canaryhidden');
});
