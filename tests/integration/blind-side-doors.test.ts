import { expect, it } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import type { Caller } from '#shared/ipc/caller';
import { createClient } from '#shared/ipc/client';
import { dispatch } from '../../electron/ipc/dispatch';
import { filledCard, searchDocument, usualSeats } from '../support/hiring-documents';
import { lockKit, openHiring } from '../support/hiring-world';
import { openSession } from '../support/open-session';

it('keeps a seat from the cards of its namesake in another search', async () => {
  const world = await openHiring();
  const cfo = await world.openSeat('cfo');
  const { scorecardId } = await cfo.interviews.open({ candidateId: world.candidates[0], date: 1 });
  await cfo.interviews.save({ scorecardId, expectedRev: 0, document: filledCard('canary') });
  const { engagementId } = await world.desk.searches.get({ searchId: world.searchId });
  const other = await world.desk.searches.create({ engagementId, document: searchDocument(usualSeats, 'Another') });
  const namesake = world.as({
    window: 'main',
    windowId: 3,
    seat: { searchId: other.id, seatId: 'cfo', generation: 0 },
  });

  const stale = namesake.interviews.save({ scorecardId, expectedRev: 0, document: filledCard('mine') });
  const commit = namesake.interviews.commit({ scorecardId, expectedRev: 1 });

  await expect(stale).rejects.toThrow('This interview no longer exists');
  await expect(commit).rejects.toThrow('This interview no longer exists');
  expect(await cfo.interviews.open({ candidateId: world.candidates[0], date: 1 })).toMatchObject({
    rev: 1,
    committedAtMs: null,
    document: { notes: 'canary' },
  });
});

/** A search on a real file, with backups: the CFO has committed on the candidate's first date, the others have not. */
async function committedOnFile() {
  const { api: desk, handlers, session, db } = openSession({ pinCost: 16 });
  const { id: engagementId } = await desk.engagements.create({ name: 'Acme' });
  const { id: searchId } = await desk.searches.create({ engagementId, document: searchDocument(usualSeats) });
  for (const seat of usualSeats)
    for (const date of seat.dates) await lockKit(desk, { searchId, seatId: seat.id, date });
  const { id: candidateId } = await desk.candidates.create({ searchId, draft: { name: 'Ada' } });
  const seat = (seatId: string, generation = 0) => {
    const caller: Caller = { window: 'main', windowId: 2, seat: { searchId, seatId, generation } };
    return createClient({ call: (path, input) => dispatch(handlers, { path, input, caller }) });
  };
  const commit = async (seatId: string, mark: string) => {
    const { scorecardId } = await seat(seatId).interviews.open({ candidateId, date: 1 });
    await seat(seatId).interviews.save({ scorecardId, expectedRev: 0, document: filledCard(mark) });
    await seat(seatId).interviews.commit({ scorecardId, expectedRev: 1 });
  };
  await desk.seats.choosePin({ searchId, seatId: 'cfo', pin: '4711' });
  await commit('cfo', 'canary');
  const { database: workspaceFile, backups: backupFolder } = session.files;
  const backup = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: 1_000 });
  const restore = () => desk.workspace.restore({ name: backup!.name });
  return { desk, searchId, candidateId, commit, restore, db };
}

const told = async ({ desk, candidateId }: Awaited<ReturnType<typeof committedOnFile>>) =>
  JSON.stringify(await desk.debriefs.get({ candidateId }));

it('cannot look by excusing the others and hide it with a restore: they stay excused', async () => {
  const world = await committedOnFile();
  const { desk, candidateId } = world;
  expect(await told(world)).not.toContain('canary');
  for (const seatId of ['hr', 'ceo'])
    await desk.candidates.excuseSeat({ id: candidateId, seatId, date: 1, reason: 'x' });
  expect(await told(world)).toContain('canary');

  const status = await world.restore();

  const { dates } = await desk.candidates.get({ id: candidateId });
  expect(dates[0]?.seats.map(({ status: each }) => each)).toEqual(['committed', 'excused', 'excused']);
  expect(status).toMatchObject({ notice: expect.stringContaining('seats that are excused, stay as they were') });
});

it('cannot sit in the place of a seat without a PIN and hide it with a restore: the PIN stays', async () => {
  const world = await committedOnFile();
  const { desk, searchId, restore } = world;
  for (const seatId of ['hr', 'ceo']) {
    await desk.seats.choosePin({ searchId, seatId, pin: '0000' });
    await world.commit(seatId, 'made up');
  }
  expect(await told(world)).toContain('canary');

  await restore();

  expect(await told(world)).not.toContain('canary');

  expect(await desk.seats.doors({ searchId })).toMatchObject([
    { seatId: 'cfo', hasPin: true },
    { seatId: 'hr', hasPin: true },
    { seatId: 'ceo', hasPin: true },
  ]);
});

it('gives no tries at a PIN back with a restore, and no PIN that was taken away', async () => {
  const { desk, searchId, restore } = await committedOnFile();
  const open = (pin: string) => desk.seats.open({ searchId, seatId: 'cfo', pin });
  for (const pin of ['0001', '0002', '0003', '0004']) await open(pin);
  await restore();
  expect(await open('0005')).toMatchObject({ kind: 'blocked' });

  await desk.seats.resetPin({ searchId, seatId: 'cfo' });
  await restore();

  expect((await desk.seats.doors({ searchId }))[0]).toMatchObject({ hasPin: false, pinResetAtMs: expect.any(Number) });
});
