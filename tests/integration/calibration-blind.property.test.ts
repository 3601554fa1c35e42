import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CalibrationId } from '#shared/domain/calibration/calibration-schema';
import { isDateOpen } from '#shared/domain/interview/blind';
import { scorePoints, type ScorePoint } from '#shared/domain/kit/answer-key-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../electron/db/connection';
import { pinOf } from '../support/hiring-documents';
import { openHiring, theCommandLine, theDesk, type HiringWorld } from '../support/hiring-world';
import { ratingsOf } from '../support/blind/put-calibrations';

const setId = 'calibration-vp-marketing';
const seatIds = ['cfo', 'hr', 'ceo'];

interface Given {
  readonly point: ScorePoint;
  readonly word: string;
  readonly saves: number;
}

type Step =
  | {
      readonly kind: 'rate';
      readonly seatId: string;
      readonly given: readonly [Given, Given];
      readonly commits: boolean;
    }
  | { readonly kind: 'excuse'; readonly seatId: string }
  | { readonly kind: 'reset'; readonly seatId: string };

const given: fc.Arbitrary<Given> = fc.record({
  point: fc.constantFrom(...scorePoints),
  word: fc.stringMatching(/^canary[a-z]{6}$/),
  saves: fc.integer({ min: 1, max: 3 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('rate' as const),
      seatId: fc.constantFrom(...seatIds),
      given: fc.tuple(given, given),
      commits: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('excuse' as const), seatId: fc.constantFrom('hr', 'ceo') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reset' as const), seatId: fc.constantFrom('cfo', 'hr') }) },
);

interface World extends HiringWorld {
  readonly id: CalibrationId;
}

type Spoil = (handlers: ApiHandlers, db: Db) => ApiHandlers;

async function openWorld(spoil?: Spoil): Promise<World> {
  const world = await openHiring(spoil ? { spoil } : {});
  const { desk, searchId } = world;
  for (const seatId of seatIds) await desk.seats.choosePin({ searchId, seatId, pin: pinOf(seatId) });
  return { ...world, id: (await desk.calibration.begin({ searchId, setId, seatIds })).id };
}

/** The CFO under the PIN of the beginning gives something else in each world; all others give the same in both. */
const isSecret = ({ seat }: Caller) => seat?.seatId === 'cfo' && seat.generation === 0;

async function take(world: World, which: 0 | 1, each: Step): Promise<void> {
  const { id, searchId, desk } = world;
  world.clock.nowMs += 1_000;
  if (each.kind === 'excuse')
    return void (await world.call('calibration.excuseSeat', { id, seatId: each.seatId, reason: 'Away' }));
  if (each.kind === 'reset') {
    await world.call('seats.resetPin', { searchId, seatId: each.seatId });
    return void (await desk.seats.choosePin({ searchId, seatId: each.seatId, pin: '4711' }));
  }
  const caller = world.callerOf(each.seatId);
  const seat = world.as(caller);
  const opened = await world.call('calibration.open', { id }, caller);
  if (!opened.ok) return;
  const { point, word, saves } = each.given[isSecret(caller) ? which : 0];
  let { rev: expectedRev } = await seat.calibration.open({ id });
  for (let save = 0; save < saves; save += 1) {
    const saved = await world.call('calibration.save', { id, expectedRev, document: ratingsOf(point, word) }, caller);
    if (saved.ok) expectedRev += 1;
  }
  if (each.commits) await world.call('calibration.commit', { id, expectedRev }, caller);
}

/** Everything that everybody but the secret's owner is told of the session. */
async function told(world: World): Promise<string> {
  const { id, searchId } = world;
  const callers = [theDesk, theCommandLine, ...seatIds.map((seatId) => world.callerOf(seatId))];
  const calls: readonly (readonly [string, unknown])[] = [
    ['calibration.sets', undefined],
    ['calibration.list', { searchId }],
    ['calibration.get', { id }],
    ['calibration.result', { id }],
    ['calibration.tasks', undefined],
    ['calibration.open', { id }],
    ['calibration.save', { id, expectedRev: 40, document: ratingsOf(1, 'never saved') }],
    ['calibration.commit', { id, expectedRev: 40 }],
    ['searches.list', undefined],
    ['searches.get', { searchId }],
    ['seats.doors', { searchId }],
    ['interviews.board', undefined],
  ];
  const answers: unknown[] = [world.happened.splice(0)];
  for (const caller of callers.filter((each) => !isSecret(each))) {
    for (const [path, input] of calls) answers.push([path, caller.seat, await world.call(path, input, caller)]);
  }
  return JSON.stringify(answers);
}

/** True as soon as the secret is out by right: the session is open, and it was committed. */
function isOut({ db, id }: World): boolean {
  const cards = db
    .prepare<[string], { seatId: string; generation: number; isCommitted: number }>(
      `SELECT seat_id AS seatId, generation, committed_at_ms IS NOT NULL AS isCommitted FROM calibration_ratings
       WHERE calibration_id = ?`,
    )
    .all(id)
    .map((card) => ({ ...card, isCommitted: card.isCommitted === 1 }));
  const excused = db
    .prepare<[string], string>('SELECT seat_id FROM calibration_seats WHERE calibration_id = ? AND excused_at_ms > 0')
    .pluck()
    .all(id);
  const hasSecret = cards.some((card) => card.seatId === 'cfo' && card.generation === 0 && card.isCommitted);
  return hasSecret && isDateOpen({ expected: seatIds, excused, cards });
}

async function compare(history: readonly Step[], spoil?: Spoil): Promise<'out' | 'sealed'> {
  const worlds = [await openWorld(spoil), await openWorld(spoil)] as const;
  try {
    for (const each of history) {
      await take(worlds[0], 0, each);
      await take(worlds[1], 1, each);
      const [out, outThere] = [isOut(worlds[0]), isOut(worlds[1])];
      expect(outThere, 'a session opens by what everybody knows').toBe(out);
      if (out) return 'out';
      expect(await told(worlds[1])).toBe(await told(worlds[0]));
    }
    return 'sealed';
  } finally {
    for (const { db } of worlds) db.close();
  }
}

const rates = (seatId: string, commits: boolean): Step => ({
  kind: 'rate',
  seatId,
  commits,
  given: [
    { point: 1, word: 'canarylowest', saves: 1 },
    { point: 5, word: 'canaryhigher', saves: 3 },
  ],
});

it('tells nobody what a seat gave, or how often it saved, before every seat has committed', async () => {
  const endings: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (history) => {
      endings.push(await compare([rates('cfo', false), ...history]));
    }),
    { numRuns: 25, seed: 20_261, examples: [[[rates('cfo', true), rates('hr', true)]]] },
  );

  expect(endings.filter((ending) => ending === 'sealed').length).toBeGreaterThan(8);
  expect(endings).toContain('out');
}, 60_000);

it.each<[string, Spoil]>([
  [
    'a session that is listed by what was given in it',
    (handlers, db) => ({
      ...handlers,
      calibration: {
        ...handlers.calibration,
        get: async (input, caller) => {
          const session = await handlers.calibration.get(input, caller);
          const sum = Number(db.prepare('SELECT total(rev) FROM calibration_ratings').pluck().get());
          return { ...session, createdAtMs: session.createdAtMs + sum };
        },
      },
    }),
  ],
  [
    'an answer that is put first because somebody rated it high',
    (handlers, db) => ({
      ...handlers,
      calibration: {
        ...handlers.calibration,
        open: async (input, caller) => {
          const sheet = await handlers.calibration.open(input, caller);
          const texts = db.prepare<[], string>('SELECT ratings_json FROM calibration_ratings').pluck().all();
          const isHigh = texts.some((text) => text.includes('"point":5'));
          return isHigh ? { ...sheet, answers: sheet.answers.toReversed() } : sheet;
        },
      },
    }),
  ],
])('would find out %s', async (_what, spoil) => {
  await expect(compare([rates('cfo', true), rates('hr', false)], spoil)).rejects.toThrow();
  expect(await compare([rates('cfo', true), rates('hr', false)])).toBe('sealed');
});
