import { expect, it } from 'vitest';

import type { Caller } from '#shared/ipc/caller';
import { createClient } from '#shared/ipc/client';
import { makeBackup } from '../../electron/db/backup';
import { dispatch } from '../../electron/ipc/dispatch';
import { rateAll } from '../support/blind/put-calibrations';
import { searchDocument, usualSeats } from '../support/hiring-documents';
import { openSession } from '../support/open-session';
import { tempFolder } from '../support/temp-folder';

/** A session on a real file; the CFO has committed, HR has rated half. */
async function ratedOnFile(folder = `${tempFolder()}/workspace`) {
  const opened = openSession({ folder, pinCost: 16 });
  const { api: desk } = opened;
  const { id: engagementId } = await desk.engagements.create({ name: 'Acme' });
  const { id: searchId } = await desk.searches.create({ engagementId, document: searchDocument(usualSeats) });
  for (const { id: seatId } of usualSeats) await desk.seats.choosePin({ searchId, seatId, pin: '4711' });
  const { id } = await desk.calibration.begin({
    searchId,
    setId: 'calibration-vp-marketing',
    seatIds: ['cfo', 'hr', 'ceo'],
  });
  const cfo = asSeat(opened, searchId, 'cfo');
  await cfo.calibration.commit({ id, expectedRev: await rateAll(cfo, id, 5, 'canary') });
  await rateAll(asSeat(opened, searchId, 'hr'), id, 2, 'half a thought');
  return { ...opened, folder, desk, searchId, id };
}

const asSeat = ({ handlers }: Pick<ReturnType<typeof openSession>, 'handlers'>, searchId: string, seatId: string) => {
  const caller: Caller = { window: 'main', windowId: 2, seat: { searchId, seatId, generation: 0 } };
  return createClient({ call: (path, input) => dispatch(handlers, { path, input, caller }) });
};

it('has every rating when the workspace is opened again, also one that was never closed', async () => {
  const { folder, searchId, id } = await ratedOnFile();

  // The first session is still open, as after a kill: its file and log are as the crash left them.
  const again = openSession({ folder, pinCost: 16 });

  expect(await asSeat(again, searchId, 'hr').calibration.open({ id })).toMatchObject({
    rev: 1,
    committedAtMs: null,
    document: { currentAnswerId: 'f', ratings: { c: { point: 2, note: 'half a thought' } } },
  });
  expect((await again.api.calibration.get({ id })).seats.map(({ status }) => status)).toEqual([
    'committed',
    'begun',
    'waiting',
  ]);
});

it('cannot look by excusing the others and hide it with a restore: they stay excused', async () => {
  const { desk, id, session } = await ratedOnFile();
  const { database: workspaceFile, backups: backupFolder } = session.files;
  const backup = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: 1_000 });
  await expect(desk.calibration.result({ id })).rejects.toThrow('Not every seat');
  for (const seatId of ['hr', 'ceo']) await desk.calibration.excuseSeat({ id, seatId, reason: 'Away' });
  expect(JSON.stringify(await desk.calibration.result({ id }))).toContain('canary');

  const status = await desk.workspace.restore({ name: backup!.name });

  expect((await desk.calibration.get({ id })).seats.map((seat) => seat.status)).toEqual([
    'committed',
    'excused',
    'excused',
  ]);
  expect(status).toMatchObject({ notice: expect.stringContaining('seats that are excused, stay as they were') });
});
