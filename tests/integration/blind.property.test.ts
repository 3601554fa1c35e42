import { expect, it } from 'vitest';

import { compareWorlds, openWorld, type Spoil } from '../support/blind/compare-worlds';
import { allPaths } from '../support/blind/call-paths';
import { inputsOf } from '../support/blind/every-call';
import { firstDateOpen, secretSeat, take, type Step } from '../support/blind/history';
import { keepLog } from '../support/blind/keep-log';
import { expectBlindness } from '../support/blind/random-histories';

const logged = keepLog();

it('knows an input for every call of the contract', () => {
  expect(Object.keys(inputsOf).toSorted()).toEqual(allPaths.toSorted());
});

it('tells nobody anything that depends on a sealed card, whatever happens', async () => {
  await expectBlindness({ histories: 12, seed: 20_260 });

  expect(logged().filter((line) => line.includes('canary'))).toEqual([]);
}, 400_000);

/** One secret card each way: committed, high in one world and low in the other. */
const whole = { word: 'canarysecret', redFlags: 0, hasDealBreaker: false, saves: 1, isBackwards: false, elapsedMs: 1 };
const high = { ...whole, ratings: [5, 5, 5], impression: 5 } as const;
const low = { ...whole, ratings: [1, 1, 1], impression: 1, word: 'canaryhidden', redFlags: 2, saves: 3 } as const;
const commits = (seatId: string, date: 1 | 2 = 1): Step => ({
  kind: 'interview',
  seatId,
  candidate: 0,
  date,
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

const onSecondDate: readonly Step[] = [...firstDateOpen, commits(secretSeat, 2)];

it('would find out a second date in the numbers of the first', async () => {
  const spoil: Spoil = (handlers, db) => ({
    ...handlers,
    debriefs: {
      ...handlers.debriefs,
      move: async (input, caller) => {
        const debrief = await handlers.debriefs.move(input, caller);
        const all = db.prepare("SELECT json_extract(document_json, '$.askNext') FROM scorecards").pluck().all();
        return { ...debrief, document: { ...debrief.document, summary: all.join() } };
      },
    },
  });

  await expect(compareWorlds(onSecondDate, spoil)).rejects.toThrow('debriefs.move');
});

it('keeps a second date out of the numbers of the first, which is open', async () => {
  const { granted } = await compareWorlds(onSecondDate);

  expect(granted).toEqual(expect.arrayContaining(['debriefs.move', 'debriefs.decide', 'interviews.open']));
});

it.each(leaks)('would find out %s', async (_what, spoil) => {
  const found = await compareWorlds([commits(secretSeat)], spoil).then(
    () => logged().some((line) => line.includes('canary')),
    () => true,
  );

  expect(found).toBe(true);
});

it('finds nothing in the same history without a leak', async () => {
  const { asked } = await compareWorlds([commits(secretSeat)]);

  expect(asked.length).toBeGreaterThan(200);
  expect(logged().filter((line) => line.includes('canary'))).toEqual([]);
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
