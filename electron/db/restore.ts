import fs from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { backupNameSchema, type Backup } from '#shared/domain/workspace/workspace-schema';
import { AppError } from '#shared/kernel/errors';
import { listBackups } from './backup-list';
import { backupName } from './backup-name';
import { checkDatabaseFile } from './check-database';
import { copyDurably, halfOf, moveDurably, removeFile, syncFolder, writeDurably } from './durable-files';
import { logOf, sharedMemoryOf, workspaceFiles, type WorkspaceFiles } from './workspace-files';

// [Note: restoring] A database and its log belong together: a log beside another file corrupts it, and a file without
// its log has lost its last writes. Each step below is one rename, and a journal says which part is under way, so that a
// restore that was killed anywhere is finished at the next start, before anything opens the file.
const journalSchema = z.object({ keptAs: backupNameSchema, phase: z.enum(['keeping', 'placing']) });
type Journal = z.infer<typeof journalSchema>;

interface RestoreOrder {
  readonly folder: string;
  readonly name: string;
  readonly nowMs: number;
}

/**
 * Puts a backup in the workspace's place. The present file is kept with its log, as it is, and stands in the list as
 * `before restore`: restoring that one is the undo. Nobody may have the workspace open.
 *
 * @returns the backup that was restored.
 * @throws {AppError} NOT_FOUND, or STORAGE if the backup is damaged; the workspace is as it was then.
 */
export function restoreBackup(order: RestoreOrder): Backup {
  const backup = stageBackup(order);
  placeStaged(order);
  return backup;
}

/**
 * The first half of a restore: copies the backup beside the workspace and checks the copy. The workspace may stay open,
 * so that what it holds in memory is not given up for a backup that cannot be restored.
 *
 * @throws {AppError} NOT_FOUND, or STORAGE if the backup is damaged; nothing has changed then.
 */
export function stageBackup({ folder, name }: Omit<RestoreOrder, 'nowMs'>): Backup {
  const files = workspaceFiles(folder);
  const backup = listBackups(files.backups).find((each) => each.name === name);
  if (!backup) throw new AppError('NOT_FOUND', 'This backup is no longer in the backup folder. Choose another.');

  stage(files, path.join(files.backups, name));
  // What an undo puts back may be damaged: it was kept exactly as it was and goes back exactly as it was.
  if (backup.reason !== 'before restore' && !isReadable(files.staged)) {
    dropStaged(files);
    throw new AppError(
      'STORAGE',
      'This backup is damaged and was not restored. Nothing was changed. Choose another backup.',
    );
  }
  return backup;
}

/** The second half: what is staged takes the workspace's place. Nobody may have the workspace open. */
export function placeStaged({ folder, nowMs }: Omit<RestoreOrder, 'name'>): void {
  const files = workspaceFiles(folder);
  writeJournal(files, { keptAs: freeKeptName(files, nowMs), phase: 'keeping' });
  finishRestore(folder);
}

/**
 * Finishes a restore that was interrupted; does nothing if there is none.
 *
 * @returns true if there was one.
 */
export function finishRestore(folder: string): boolean {
  const files = workspaceFiles(folder);
  const journal = readJournal(files);
  if (!journal) {
    dropStaged(files);
    return false;
  }
  if (journal.phase === 'keeping') {
    keepPresent(files, journal.keptAs);
    writeJournal(files, { ...journal, phase: 'placing' });
  }
  moveIfThere(logOf(files.staged), logOf(files.database));
  moveIfThere(files.staged, files.database);
  dropStaged(files);
  removeFile(files.restoreJournal);
  syncFolder(folder);
  return true;
}

function stage(files: WorkspaceFiles, source: string): void {
  dropStaged(files);
  copyDurably(source, files.staged);
  if (fs.existsSync(logOf(source))) copyDurably(logOf(source), logOf(files.staged));
  syncFolder(files.folder);
}

function dropStaged({ staged, restoreJournal }: WorkspaceFiles): void {
  for (const file of [staged, logOf(staged), sharedMemoryOf(staged), halfOf(restoreJournal)]) removeFile(file);
}

/** A copy with a damaged document is better than none: only a file that cannot be trusted as a whole is refused. */
function isReadable(file: string): boolean {
  const { integrityProblems, isWorkspace } = checkDatabaseFile(file);
  return isWorkspace && integrityProblems.length === 0;
}

function keepPresent({ database, backups }: WorkspaceFiles, keptAs: string): void {
  const kept = path.join(backups, keptAs);
  if (!fs.existsSync(logOf(kept))) moveIfThere(logOf(database), logOf(kept));
  if (!fs.existsSync(kept)) moveIfThere(database, kept);
  removeFile(sharedMemoryOf(database));
}

function moveIfThere(from: string, to: string): void {
  if (fs.existsSync(from)) moveDurably(from, to);
}

function freeKeptName({ backups }: WorkspaceFiles, madeAtMs: number): string {
  const taken = new Set(fs.readdirSync(backups));
  for (let stamp = madeAtMs; ; stamp += 1) {
    const name = backupName({ reason: 'before restore', madeAtMs: stamp, isVerified: false });
    if (!taken.has(name) && !taken.has(logOf(name))) return name;
  }
}

function writeJournal({ restoreJournal }: WorkspaceFiles, journal: Journal): void {
  writeDurably(restoreJournal, JSON.stringify(journal));
}

function readJournal({ restoreJournal }: WorkspaceFiles): Journal | null {
  if (!fs.existsSync(restoreJournal)) return null;
  return journalSchema.parse(JSON.parse(fs.readFileSync(restoreJournal, 'utf8')));
}
