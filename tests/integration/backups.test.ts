import fs from 'node:fs';
import path from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { appMigrations } from '../../electron/db/app-migrations';
import { latestVersion } from '../../electron/db/migrate';
import { makeBackup, type BackupOrder } from '../../electron/db/backup';
import { findNewestGoodBackup, listBackups } from '../../electron/db/backup-list';
import { checkDatabaseFile } from '../../electron/db/check-database';
import { createAutomaticBackups } from '../../electron/workspace/automatic-backups';
import { searchDocument } from '../support/hiring-builders';
import { openSession } from '../support/open-session';
import { markedDraft } from '../support/storage-builders';
import { startChild } from '../support/storage/child-process';
import { createDrillWorkspace } from '../support/storage/kill-drill';
import { overwrite } from '../support/storage/files';
import { tempFolder } from '../support/temp-folder';

type Session = ReturnType<typeof openSession>;

function backUp({ session }: Session, more: Partial<BackupOrder> = {}) {
  const { database: workspaceFile, backups: backupFolder } = session.files;
  return makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: Date.now(), ...more });
}

async function addAgreement({ api }: Session, title: string) {
  const { id: engagementId } = await api.engagements.create({ name: `Client of ${title}` });
  return api.agreements.create({ engagementId, title });
}

it('makes a checked copy of everything, the log included, and shows what is in it', async () => {
  const session = openSession();
  const { engagementId } = await addAgreement(session, 'Just typed');
  const { id: searchId } = await session.api.searches.create({
    engagementId,
    document: searchDocument('Secret search'),
  });
  await session.api.candidates.create({ searchId, draft: { name: 'Nobody sees who' } });
  const phases: string[] = [];

  const backup = backUp(session, { onProgress: (phase) => phases.push(phase) });

  expect(backup).toMatchObject({ reason: 'by hand', isVerified: true });
  expect(await session.api.workspace.backups()).toEqual([backup]);
  expect(phases).toHaveLength(3);
  expect(checkDatabaseFile(path.join(session.session.files.backups, backup!.name)).isSound).toBe(true);
  expect(await session.api.workspace.previewBackup({ name: backup!.name })).toEqual({
    engagements: [
      { name: 'Client of Just typed', agreements: ['Just typed'] },
      { name: 'Sample Ltd', agreements: ['Sample SLA'] },
    ],
    searches: 1,
    candidates: 1,
    assessments: 0,
    sealedRevisions: 0,
    libraryItems: 0,
    schemaVersion: latestVersion(appMigrations),
  });
});

it('leaves nothing behind when it is cancelled or stopped', () => {
  const session = openSession();
  const files = () => fs.readdirSync(session.session.files.backups);

  expect(backUp(session, { isCancelled: () => true })).toBeNull();
  expect(files()).toEqual([]);

  const stop = (_phase: string, fraction: number) => {
    if (fraction > 0) throw new Error('stopped');
  };
  expect(() => backUp(session, { onProgress: stop })).toThrow('stopped');
  expect(files()).toEqual([]);
});

it('gives two backups of the same moment two names', () => {
  const session = openSession();

  const names = [1, 2, 3].map(() => backUp(session, { nowMs: 1_000_000 })?.name);

  expect(new Set(names).size).toBe(3);
});

it('is whole whatever is being saved meanwhile', async () => {
  const folder = tempFolder();
  const workspaceFile = path.join(folder, 'busy.db');
  const ids = createDrillWorkspace(workspaceFile);
  const writer = startChild('writer-child.ts', [workspaceFile, ids.join(','), 'honest']);
  onTestFinished(() => writer.kill());
  await writer.line('ready');

  for (let count = 0; count < 10; count += 1) {
    const backup = makeBackup({ workspaceFile, backupFolder: folder, reason: 'automatic', nowMs: count });
    expect(backup).toMatchObject({ isVerified: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(writer.lines.length).toBeGreaterThan(10);
});

it('keeps a copy of a file with a damaged text, but never offers it as good', async () => {
  const session = openSession();
  const good = backUp(session, { nowMs: 1_000 });
  const { id } = await addAgreement(session, 'Damaged');
  session.db().prepare(`UPDATE agreements SET document_sha256 = lower(hex(zeroblob(32))) WHERE id = ?`).run(id);

  const copy = backUp(session, { nowMs: 2_000 });

  expect(copy).toMatchObject({ isVerified: false });
  expect(findNewestGoodBackup(session.session.files.backups)).toEqual(good);
});

it('looks at a backup again before offering it', () => {
  const session = openSession();
  const older = backUp(session, { nowMs: 1_000 });
  const newer = backUp(session, { nowMs: 2_000 });
  overwrite(path.join(session.session.files.backups, newer!.name), 4_096, Buffer.alloc(8_192, 7));

  expect(findNewestGoodBackup(session.session.files.backups)).toEqual(older);
});

it('backs up by itself only when something changed since the newest backup', async () => {
  const session = openSession();
  let now = Date.UTC(2026, 0, 1);
  const automatic = createAutomaticBackups({ session: session.session, nowMs: () => (now += 60_000) });

  expect(await automatic.runIfChanged()).toBe(true);
  expect(await automatic.runIfChanged()).toBe(false);
  await session.api.settings.update({ lastRoute: '/settings' });
  expect(await automatic.runIfChanged()).toBe(false);

  const { id } = await addAgreement(session, 'New');
  expect(await automatic.runIfChanged()).toBe(true);
  await session.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('Changed') });
  expect(await automatic.runIfChanged()).toBe(true);
  expect(await automatic.runIfChanged()).toBe(false);
  expect(listBackups(session.session.files.backups).map(({ reason }) => reason)).toEqual(Array(3).fill('automatic'));
});

it('rotates old backups out', () => {
  const session = openSession();
  const minute = 60_000;

  for (let count = 0; count < 14; count += 1) backUp(session, { nowMs: Date.UTC(2026, 5, 15, 12) + count * minute });

  expect(listBackups(session.session.files.backups)).toHaveLength(10);
});

it('restores a backup, keeps what was there, and can be undone', async () => {
  const session = openSession();
  await addAgreement(session, 'Before');
  const backup = backUp(session);
  await addAgreement(session, 'After');
  const titles = async () => (await session.api.agreements.list()).map(({ title }) => title).toSorted();

  const status = await session.api.workspace.restore({ name: backup!.name });

  expect(status).toMatchObject({ kind: 'ready', notice: expect.stringContaining('was restored') });
  expect(await titles()).toEqual(['Before', 'Sample SLA']);
  const kept = (await session.api.workspace.backups()).find(({ reason }) => reason === 'before restore');
  expect(await session.api.workspace.previewBackup({ name: kept!.name })).toMatchObject({
    engagements: expect.arrayContaining([{ name: 'Client of After', agreements: ['After'] }]),
  });

  await session.api.workspace.restore({ name: kept!.name });
  expect(await titles()).toEqual(['After', 'Before', 'Sample SLA']);
});

it('refuses a backup that is damaged, and goes on with the file as it was', async () => {
  const session = openSession();
  const backup = backUp(session);
  await addAgreement(session, 'After');
  overwrite(path.join(session.session.files.backups, backup!.name), 4_096, Buffer.alloc(8_192, 7));

  await expect(session.api.workspace.restore({ name: backup!.name })).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('Nothing was changed'),
  });

  expect((await session.api.agreements.list()).map(({ title }) => title)).toContain('After');
  expect((await session.api.workspace.backups()).map(({ reason }) => reason)).toEqual(['by hand']);
});

it('restores nothing that is not in the list', async () => {
  const session = openSession();

  for (const name of ['rapport.db', '..', 'rapport-20200101-000000-000.by-hand.db']) {
    await expect(session.api.workspace.restore({ name })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(session.api.workspace.previewBackup({ name })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  await expect(session.api.workspace.restore({ name: '../../etc/passwd' })).rejects.toMatchObject({
    code: 'VALIDATION',
  });
  expect(await session.api.workspace.status()).toMatchObject({ kind: 'ready' });
});
