import { expect } from 'vitest';

import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../../electron/db/connection';
import { pinOf } from '../hiring-documents';
import { openHiring, type HiringWorld } from '../hiring-world';
import { putAgreements } from './put-agreements';
import { putCalibrations } from './put-calibrations';
import { putBlindWork } from './put-blind-work';
import { putLibrary } from './put-library';
import { allPaths, endings, isFor, type Path } from './call-paths';
import { ask, inputsFor, isSecretOut, others, secretSeat, take, type Step } from './history';

/** Makes the handlers leak something on purpose. */
export type Spoil = (handlers: ApiHandlers, db: Db) => ApiHandlers;

export interface Ending {
  /** Whether a date with a secret card opened: then the comparison ended there. */
  readonly isOut: boolean;
  readonly asked: readonly string[];
  /** Calls that were granted to somebody. */
  readonly granted: readonly string[];
}

/** A search with a secret seat, an agreement, a person, one date that is open, and calibrations: one of two worlds. */
export async function openWorld(spoil?: Spoil, which: 0 | 1 = 0): Promise<HiringWorld> {
  const world = await openHiring({ ...(spoil && { spoil }) });
  const { id: engagementId } = (await world.desk.engagements.list()).find(({ name }) => name === 'Acme')!;
  await putAgreements(world, engagementId);
  await putBlindWork(world);
  await putLibrary(world);
  await world.desk.people.create({ engagementId, draft: { name: 'Lee', function: 'sales' } });
  await world.desk.seats.choosePin({ searchId: world.searchId, seatId: secretSeat, pin: pinOf(secretSeat) });
  await putCalibrations(world, which);
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
export async function compareWorlds(history: readonly Step[], spoil?: Spoil): Promise<Ending> {
  const worlds = [await openWorld(spoil, 0), await openWorld(spoil, 1)] as const;
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

/** What happened is compared once and forgotten: it would grow with every call. */
function expectSame(what: string, [one, other]: readonly [unknown, unknown], [first, second]: readonly HiringWorld[]) {
  expect(JSON.stringify(other), what).toBe(JSON.stringify(one));
  const [happened, happenedThere] = [first, second].map((world) => JSON.stringify(world!.happened.splice(0)));
  expect(happenedThere, `${what}: what main told and did`).toBe(happened);
}
