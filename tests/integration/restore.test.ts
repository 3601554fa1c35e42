import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import { listBackups } from '../../electron/db/backup-list';
import { checkDatabaseFile } from '../../electron/db/check-database';
import { finishRestore, restoreBackup } from '../../electron/db/restore';
import { logOf, workspaceFiles } from '../../electron/db/workspace-files';
import { openSession } from '../support/open-session';
import { markedDraft } from '../support/storage-builders';
import { startChild } from '../support/storage/child-process';
import { digestOf, snapshot } from '../support/storage/files';
import { tempFolder } from '../support/temp-folder';

/** The folder of an app that crashed: what it saved last is only in the log. */
async function crashedWorkspace() {
  const running = openSession();
  const { database: workspaceFile, backups: backupFolder } = running.session.files;
  const backup = makeBackup({ workspaceFile, backupFolder, reason: 'by hand', nowMs: 1_000 });
  const { id: engagementId } = await running.api.engagements.create({ name: 'Acme' });
  const { id } = await running.api.agreements.create({ engagementId, title: 'SLA' });
  await running.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('Only in the log') });
  const folder = path.join(tempFolder(), 'workspace');
  fs.cpSync(running.folder, folder, { recursive: true });
  return { folder, backupName: backup!.name };
}

const titlesIn = async (folder: string) => {
  const { api, session } = openSession({ folder });
  const titles = (await api.agreements.list()).map(({ title }) => title);
  session.close();
  return titles.toSorted();
};

it('keeps a file together with its log, and puts both back to the byte', async () => {
  const { folder, backupName } = await crashedWorkspace();
  const { database, backups } = workspaceFiles(folder);
  const before = [digestOf(database), digestOf(logOf(database))];

  restoreBackup({ folder, name: backupName, nowMs: 2_000 });

  expect(fs.existsSync(logOf(database))).toBe(false);
  const kept = listBackups(backups).find(({ reason }) => reason === 'before restore');
  expect(kept?.bytes).toBe(
    fs.statSync(path.join(backups, kept!.name)).size + fs.statSync(path.join(backups, `${kept!.name}-wal`)).size,
  );
  expect(await titlesIn(folder)).toEqual(['Sample SLA']);

  restoreBackup({ folder, name: kept!.name, nowMs: 3_000 });
  expect([digestOf(database), digestOf(logOf(database))]).toEqual(before);
  expect(await titlesIn(folder)).toEqual(['Only in the log', 'Sample SLA']);
});

it('control: a backup put beside the log of another file would not be itself', async () => {
  const { folder, backupName } = await crashedWorkspace();
  const { database, backups } = workspaceFiles(folder);

  fs.copyFileSync(path.join(backups, backupName), database);
  fs.rmSync(`${database}-shm`, { force: true });

  const report = checkDatabaseFile(database);
  const isItself = report.isSound && (await titlesIn(folder)).join() === 'Sample SLA';
  expect(isItself).toBe(false);
});

it('drops what was staged for a restore that never began', async () => {
  const { folder, backupName } = await crashedWorkspace();
  const files = workspaceFiles(folder);
  fs.copyFileSync(path.join(files.backups, backupName), files.staged);

  expect(finishRestore(folder)).toBe(false);

  expect(fs.existsSync(files.staged)).toBe(false);
  expect(await titlesIn(folder)).toContain('Only in the log');
});

it('is finished at the next start wherever it was killed', async () => {
  const { folder, backupName } = await crashedWorkspace();
  const { backups, restoreJournal } = workspaceFiles(folder);
  await titlesIn(folder);
  const { session, api } = openSession({ folder });
  const second = makeBackup({
    workspaceFile: session.files.database,
    backupFolder: backups,
    reason: 'by hand',
    nowMs: 5_000,
  });
  expect(await api.agreements.list()).toHaveLength(2);
  session.close();

  let interrupted = 0;
  for (let kills = 0; kills < 15 || (interrupted === 0 && kills < 100); kills += 1) {
    const child = startChild('restore-child.ts', [folder, backupName, second!.name]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(0, 60)));
    await child.kill();
    if (fs.existsSync(restoreJournal)) interrupted += 1;
    const titles = await titlesIn(folder);
    expect([['Sample SLA'], ['Only in the log', 'Sample SLA']]).toContainEqual(titles);
  }

  expect(interrupted).toBeGreaterThan(0); // the kills did meet restores in the middle
  expect(Object.keys(snapshot(folder)).filter((name) => /restoring|half/.test(name))).toEqual([]);
});
