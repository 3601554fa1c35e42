import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';
import { expect, it, onTestFinished, vi } from 'vitest';

import { APPLICATION_ID, openDatabase } from '../../electron/db/connection';
import { appMigrations } from '../../electron/db/app-migrations';
import { openWorkspace } from '../../electron/db/open-workspace';
import { workspaceFiles } from '../../electron/db/workspace-files';
import { openSession } from '../support/open-session';
import { startChild } from '../support/storage/child-process';
import { snapshot } from '../support/storage/files';
import { tempFolder } from '../support/temp-folder';

// D6 of the test plan: whatever is wrong with the folder, it is explained, and no new empty workspace takes the place of
// one that existed. Cases about rights run as a user without root's: root may write anywhere.

/** A folder that holds a workspace and is closed. Others than root can reach it. */
function existingWorkspace(): string {
  const parent = tempFolder();
  fs.chmodSync(parent, 0o755);
  const folder = path.join(parent, 'workspace');
  const { session } = openSession({ folder });
  session.close();
  return folder;
}

const open = (folder: string) => {
  const opened = openWorkspace({ folder, appMigrations, nowMs: Date.now() });
  if (opened.kind === 'ready') opened.db.close();
  return opened;
};

async function openWithoutRights(folder: string) {
  const child = startChild('open-child.ts', [folder]);
  await child.ended;
  return JSON.parse(child.lines[0] ?? 'null') as ReturnType<typeof open>;
}

/** Runs `check` and sees to it that not a byte in the folder is another one afterwards. */
async function untouched<T>(folder: string, check: () => T | Promise<T>): Promise<T> {
  const before = snapshot(folder);
  const result = await check();
  expect(snapshot(folder)).toEqual(before);
  return result;
}

const explained = (problem: RegExp) => ({
  kind: 'unavailable',
  problem: expect.stringMatching(problem),
  advice: expect.stringMatching(/.{20,}/),
});

it('1: a folder that may not be written to', async () => {
  const folder = existingWorkspace();
  fs.chmodSync(folder, 0o555);
  fs.chmodSync(workspaceFiles(folder).database, 0o666);

  expect(await untouched(folder, () => openWithoutRights(folder))).toEqual(
    explained(/may not read or write.*read-only/),
  );
});

it('2: a file that may not be written to', async () => {
  const folder = existingWorkspace();
  fs.chmodSync(folder, 0o777);
  fs.chmodSync(workspaceFiles(folder).database, 0o444);

  expect(await untouched(folder, () => openWithoutRights(folder))).toEqual(explained(/may not read or write/));
});

it('3: a file that may not even be read', async () => {
  const folder = existingWorkspace();
  fs.chmodSync(folder, 0o777);
  fs.chmodSync(workspaceFiles(folder).database, 0o000);

  expect(await untouched(folder, () => openWithoutRights(folder))).toEqual(explained(/may not read or write/));
});

it('control: the same user opens a workspace with the rights it needs', async () => {
  const folder = existingWorkspace();
  for (const name of ['.', ...fs.readdirSync(folder)]) fs.chmodSync(path.join(folder, name), 0o777);

  expect(await openWithoutRights(folder)).toEqual({ kind: 'ready' });
});

it('4: a folder on a disk that is not there', async () => {
  const parent = tempFolder();

  expect(open(path.join(parent, 'unplugged', 'workspace'))).toEqual(explained(/is not there.*empty one/));
  expect(fs.readdirSync(parent)).toEqual([]);
});

it('5: a file in the place of the folder', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  fs.writeFileSync(folder, 'letters');

  expect(open(folder)).toEqual(explained(/a file of that name/));
  expect(fs.readFileSync(folder, 'utf8')).toBe('letters');
});

it('6: a folder in the place of the file', async () => {
  const folder = tempFolder();
  fs.mkdirSync(workspaceFiles(folder).database);

  expect(await untouched(folder, () => open(folder))).toEqual(explained(/is a folder/));
});

it('7: a workspace file that was there and is gone', async () => {
  const folder = existingWorkspace();
  fs.rmSync(workspaceFiles(folder).database);

  expect(await untouched(folder, () => open(folder))).toEqual(explained(/missing.*no backup.*empty one/));
  expect(fs.existsSync(workspaceFiles(folder).database)).toBe(false);
});

it('8: a workspace file that another program has locked', async () => {
  const folder = existingWorkspace();
  const { database } = workspaceFiles(folder);
  const holder = startChild('lock-child.ts', [database]);
  onTestFinished(() => holder.kill());
  await holder.line('locked');

  expect(await untouched(folder, () => open(folder))).toEqual(explained(/Another program is using/));

  await holder.kill();
  expect(open(folder).kind).toBe('ready');
});

it.each([
  { name: 'a text', write: (file: string) => fs.writeFileSync(file, 'My shopping list. '.repeat(400)) },
  {
    name: 'a database of another program',
    write: (file: string) => {
      const db = openDatabase(file);
      db.exec('CREATE TABLE songs (title TEXT)');
      db.close();
    },
  },
])('9: $name under the name of the workspace', async ({ write }) => {
  const folder = tempFolder();
  write(workspaceFiles(folder).database);

  expect(await untouched(folder, () => open(folder))).toEqual(explained(/not a Rapport workspace/));
});

it('10: a disk without room', async ({ skip }) => {
  const folder = existingWorkspace();
  const full = tempFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', full], { stdio: 'ignore' });
  } catch {
    skip('a small disk can only be mounted by root');
  }
  onTestFinished(() => void execFileSync('umount', ['-l', full]));
  fs.cpSync(folder, full, { recursive: true });
  const filler = path.join(full, 'filler');
  expect(() => fs.writeFileSync(filler, Buffer.alloc(1_000_000))).toThrow('ENOSPC');

  expect(await untouched(full, () => open(full))).toEqual(explained(/disk is full/));

  fs.rmSync(filler);
  expect(open(full).kind).toBe('ready');
});

it('11: a disk on which a write cannot be made sure of, as some network drives are', async () => {
  const folder = existingWorkspace();
  const pragma = Database.prototype.pragma;
  const spy = vi.spyOn(Database.prototype, 'pragma');
  spy.mockImplementation(function refusing(this: Database.Database, source, options) {
    return pragma.call(this, source === 'journal_mode = WAL' ? 'journal_mode = DELETE' : source, options);
  });
  onTestFinished(() => spy.mockRestore());

  expect(open(folder)).toEqual(explained(/cannot keep your work safe.*journal_mode/));
});

it('goes on where it was killed while creating the very first workspace', () => {
  const empty = tempFolder();
  fs.writeFileSync(workspaceFiles(empty).database, '');
  expect(open(empty)).toMatchObject({ kind: 'ready', isNew: true });

  const blank = tempFolder();
  const db = openDatabase(workspaceFiles(blank).database);
  db.pragma(`user_version = 0`);
  db.close();
  expect(open(blank)).toMatchObject({ kind: 'ready', isNew: true });
  expect(fs.readFileSync(workspaceFiles(blank).database).readUInt32BE(68)).toBe(APPLICATION_ID);
});

it('opens again on request once the user has mended what was wrong', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  fs.writeFileSync(folder, 'in the way');
  const { api } = openSession({ folder });

  expect(await api.workspace.status()).toMatchObject({ kind: 'unavailable' });
  expect(await api.settings.get()).toMatchObject({ theme: 'system' });
  await expect(api.engagements.list()).rejects.toMatchObject({ code: 'STORAGE' });
  expect(await api.workspace.retry()).toMatchObject({ kind: 'unavailable' });

  fs.rmSync(folder);
  expect(await api.workspace.retry()).toEqual({ kind: 'ready', notice: null });
  expect(await api.engagements.list()).toHaveLength(1);
});
