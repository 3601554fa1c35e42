import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import { openSession, type OpenSession } from '../support/open-session';
import { sheetOf } from '../support/pulse-sheets';
import { signableDocument } from '../support/signable-document';

/** A workshop with something to sort, and a backup of it. */
async function workshop() {
  const opened = openSession();
  const { api, session } = opened;
  const { id: engagementId } = await api.engagements.create({ name: 'Moorland Pumps' });
  const { id: agreementId, facilitation } = await api.agreements.create({ engagementId, title: 'Pumps 2027' });
  await api.agreements.save({ id: agreementId, expectedRev: 0, draft: { document: signableDocument(), facilitation } });
  const { database: workspaceFile, backups: backupFolder } = session.files;
  const { name } = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: Date.now() })!;
  return { ...opened, agreementId, name };
}

const backupsOf = async ({ api }: Pick<OpenSession, 'api'>) => (await api.workspace.backups()).length;

it('asks before a restore that would cost a round of the pulse, and says no number', async () => {
  const world = await workshop();
  const { api, agreementId, name } = world;
  await api.pulse.begin({ agreementId });
  for (let count = 0; count < 2; count += 1) await api.pulse.submit({ agreementId, sheet: sheetOf('sales', 4) });

  const refused = api.workspace.restore({ name });

  await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/pulse.*lost/) });
  await expect(refused).rejects.not.toMatchObject({ message: expect.stringMatching(/\d|two/) });
  expect(await backupsOf(world)).toBe(1);
  await api.pulse.submit({ agreementId, sheet: sheetOf('sales', 4) });
  expect((await api.pulse.desk({ agreementId })).running?.hasEnough).toEqual({ marketing: false, sales: true });

  expect(await api.workspace.restore({ name, acceptsLoss: true })).toMatchObject({ kind: 'ready' });
  expect((await api.pulse.desk({ agreementId })).running).toBeNull();
  // What is lost is not asked about again.
  expect(await api.workspace.restore({ name })).toMatchObject({ kind: 'ready' });
});

it('keeps the round when the backup turns out to be damaged or gone, though its loss was accepted', async () => {
  const world = await workshop();
  const { api, agreementId, name, session } = world;
  await api.pulse.begin({ agreementId });
  for (let count = 0; count < 3; count += 1) await api.pulse.submit({ agreementId, sheet: sheetOf('sales', 4) });
  const file = path.join(session.files.backups, name);
  fs.truncateSync(file, fs.statSync(file).size - 4096);

  await expect(api.workspace.restore({ name, acceptsLoss: true })).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('Nothing was changed.'),
  });
  fs.rmSync(file);
  await expect(api.workspace.restore({ name, acceptsLoss: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });

  expect((await api.pulse.desk({ agreementId })).running?.hasEnough).toEqual({ marketing: false, sales: true });
  expect(fs.existsSync(session.files.staged)).toBe(false);
});

it('restores unasked once a round was dropped', async () => {
  const { api, agreementId, name } = await workshop();
  await api.pulse.begin({ agreementId });
  await api.pulse.cancel({ agreementId });

  expect(await api.workspace.restore({ name })).toMatchObject({ kind: 'ready' });
});

it('asks while a blind sheet is open, from its first moment until both sides have committed', async () => {
  const { api, agreementId, name, session } = await workshop();
  const { id } = await api.sorting.begin({ agreementId, leads: { kind: 'set', set: 'elephants' } });
  expect(session.atStake()).toEqual([]);

  const commit = async (side: 'marketing' | 'sales') => {
    const { leads, rev } = await api.sorting.open({ id, side });
    await expect(api.workspace.restore({ name })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'A blind sorting test is not finished. What was sorted would go with the file that is replaced.',
    });
    const sorts = Object.fromEntries(leads.map((lead) => [lead.id, 'mql' as const]));
    await api.sorting.save({ id, side, expectedRev: rev, document: { sorts } });
    await api.sorting.commit({ id, side, expectedRev: rev + 1 });
  };
  await commit('marketing');
  expect(session.atStake()).toHaveLength(1);
  await commit('sales');
  expect(session.atStake()).toEqual([]);

  expect(await api.workspace.restore({ name })).toMatchObject({ kind: 'ready' });
});

it('loses nothing silently: an accepted loss keeps the replaced file with its sheet', async () => {
  const { api, agreementId, name } = await workshop();
  const { id } = await api.sorting.begin({ agreementId, leads: { kind: 'set', set: 'elephants' } });
  await api.sorting.open({ id, side: 'sales' });

  await api.workspace.restore({ name, acceptsLoss: true });
  expect(await api.sorting.list({ agreementId })).toEqual([]);

  const kept = (await api.workspace.backups()).find(({ reason }) => reason === 'before restore');
  await api.workspace.restore({ name: kept!.name });
  expect(await api.sorting.list({ agreementId })).toMatchObject([{ id, sales: 'begun' }]);
});
