import { expect, it } from 'vitest';

import { pinOf } from '../support/hiring-documents';
import { openHiring, theDesk, type HiringWorld } from '../support/hiring-world';

const at = (world: HiringWorld, seatId = 'cfo') => ({ searchId: world.searchId, seatId });
const tryPin = (world: HiringWorld, pin: string) => world.desk.seats.open({ ...at(world), pin });

async function withPin() {
  const world = await openHiring();
  await world.desk.seats.choosePin({ ...at(world), pin: '4711' });
  return world;
}

it('gives a seat its PIN once', async () => {
  const world = await openHiring();
  const before = await world.desk.seats.doors({ searchId: world.searchId });

  const door = await world.desk.seats.choosePin({ ...at(world), pin: '4711' });

  expect(before.map(({ seatId, hasPin }) => [seatId, hasPin])).toEqual([
    ['cfo', false],
    ['hr', false],
    ['ceo', false],
  ]);
  expect(door).toEqual({ seatId: 'cfo', hasPin: true, pinResetAtMs: null, blockedUntilMs: null });
  await expect(world.desk.seats.choosePin({ ...at(world), pin: '1234' })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await tryPin(world, '4711')).toEqual({ kind: 'opened' });
});

it('keeps no PIN in the file', async () => {
  const world = await openHiring();
  await world.desk.seats.choosePin({ ...at(world), pin: '987654321' });

  expect(world.db.serialize().includes('987654321')).toBe(false);
});

it.each(['123', '1234567890123', '12a4', ''])('refuses the PIN %j', async (pin) => {
  const world = await openHiring();

  await expect(world.desk.seats.choosePin({ ...at(world), pin })).rejects.toMatchObject({ code: 'VALIDATION' });
});

it('opens the seat’s window with the generation main knows', async () => {
  const world = await withPin();

  await tryPin(world, '4711');

  expect(world.happened.at(-1)).toEqual({ what: 'seat window', detail: { ...at(world), generation: 0 } });
});

it('blocks the door for 30 s after five wrong PINs and longer after each further one', async () => {
  const world = await withPin();
  const answers = [];
  for (let count = 0; count < 5; count += 1) answers.push(await tryPin(world, '0000'));

  expect(answers.slice(0, 4)).toEqual([4, 3, 2, 1].map((triesLeft) => ({ kind: 'wrong-pin', triesLeft })));
  const firstMs = world.clock.nowMs + 30_000;
  expect(answers[4]).toEqual({ kind: 'blocked', untilMs: firstMs });
  expect(await tryPin(world, '4711')).toEqual({ kind: 'blocked', untilMs: firstMs });

  world.clock.nowMs = firstMs;
  expect(await tryPin(world, '0000')).toEqual({ kind: 'blocked', untilMs: firstMs + 60_000 });
  const [door] = await world.desk.seats.doors({ searchId: world.searchId });
  expect(door).toMatchObject({ blockedUntilMs: firstMs + 60_000 });

  world.clock.nowMs = firstMs + 60_000;
  expect(await tryPin(world, '4711')).toEqual({ kind: 'opened' });
  expect(await tryPin(world, '0000')).toEqual({ kind: 'wrong-pin', triesLeft: 4 });
});

it('lets no more wrong PINs through at once than one after the other', async () => {
  const world = await withPin();

  const answers = await Promise.all(Array.from({ length: 30 }, () => tryPin(world, '0000')));

  expect(answers.filter(({ kind }) => kind === 'wrong-pin')).toHaveLength(4);
  expect(await tryPin(world, '4711')).toMatchObject({ kind: 'blocked' });
});

it('opens no window for a PIN that was taken away while it was checked', async () => {
  const world = await withPin();

  const opening = tryPin(world, '4711');
  await world.desk.seats.resetPin(at(world));

  await expect(opening).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(world.happened.some(({ what }) => what === 'seat window')).toBe(false);
});

it('takes a PIN away: says when, asks for another, and refuses the window that is still open', async () => {
  const world = await openHiring();
  const old = await world.openSeat('cfo');

  expect(await world.desk.seats.resetPin(at(world))).toMatchObject({ hasPin: false, pinResetAtMs: world.clock.nowMs });

  await expect(tryPin(world, pinOf('cfo'))).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(world.desk.seats.resetPin(at(world))).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(old.interviews.board()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const next = await world.openSeat('cfo');
  expect(await next.interviews.board()).toMatchObject({ pinResetAtMs: world.clock.nowMs });
});

it('keeps the desk from a seat’s calls and a seat from the desk’s', async () => {
  const world = await openHiring();
  const cfo = await world.openSeat('cfo');

  await expect(world.desk.interviews.board()).rejects.toMatchObject({ message: 'Open your seat first.' });
  await expect(cfo.candidates.list({ searchId: world.searchId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(cfo.seats.doors({ searchId: world.searchId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await cfo.seats.holder()).toEqual(at(world));
  expect(await world.desk.seats.holder()).toBeNull();
});

it('remembers which seat had the laptop, and whom it interviewed, until it is handed over', async () => {
  const world = await openHiring();
  expect(await world.desk.seats.interrupted()).toBeNull();
  const cfo = await world.openSeat('cfo');
  await cfo.interviews.open({ candidateId: world.candidates[0], date: 1 });

  expect(await world.desk.seats.interrupted()).toMatchObject({
    ...at(world),
    searchTitle: 'VP of Marketing',
    candidateName: 'Ada',
    seat: { kind: 'cfo' },
  });

  await cfo.seats.handOver();
  expect(await world.desk.seats.interrupted()).toBeNull();
  expect(world.happened.at(-1)).toEqual({ what: 'desk window', detail: world.searchId });
});

it('takes no notice of an interrupted seat any more when the desk says so', async () => {
  const world = await openHiring();
  await world.openSeat('hr');

  await world.desk.seats.forgetInterrupted();

  expect(await world.desk.seats.interrupted()).toBeNull();
});

it('refuses a seat that left the panel', async () => {
  const world = await openHiring();
  const hr = await world.openSeat('hr');
  const { rev, document } = await world.desk.searches.get({ searchId: world.searchId });
  const seats = document.panel.seats.filter(({ id }) => id !== 'hr');
  await world.desk.searches.save({
    searchId: world.searchId,
    expectedRev: rev,
    document: { ...document, panel: { ...document.panel, seats } },
  });

  await expect(hr.interviews.board()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await world.desk.seats.interrupted()).toBeNull();
  expect(await world.call('seats.open', { ...at(world, 'hr'), pin: pinOf('hr') }, theDesk)).toMatchObject({
    ok: false,
  });
});
