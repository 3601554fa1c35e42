import fs from 'node:fs';
import path from 'node:path';

import type { Backup } from '#shared/domain/workspace/workspace-schema';
import { AppError } from '#shared/kernel/errors';
import { listBackups } from './backup-list';
import { backupName, type BackupReason } from './backup-name';
import { checkDatabase } from './check-database';
import { openDatabase, type Db } from './connection';
import { moveDurably, removeFile, syncFile, syncFolder } from './durable-files';
import { fingerprint } from './fingerprint';
import { backupsToRemove } from './rotate-backups';
import { logOf, sharedMemoryOf } from './workspace-files';

export interface BackupOrder {
  readonly workspaceFile: string;
  readonly backupFolder: string;
  readonly reason: Exclude<BackupReason, 'before restore'>;
  readonly nowMs: number;
  /** Called between the steps with what comes next, for the user, and 0 to 1. It may throw to stop the backup. */
  readonly onProgress?: (phase: string, fraction: number) => void;
  readonly isCancelled?: () => boolean;
}

/** A copy taken while the user types is tried again a few times, for a moment when nothing changed meanwhile. */
const MOST_TRIES = 5;
/** Begins the name of a copy that is still being made; the process that makes it follows. */
export const halfPrefix = '.making-';
const HALF_MADE_AFTER_MS = 3_600_000;

/**
 * Copies the workspace through its own read connection, opens and checks the copy, and only then gives it its name: a
 * backup in the list is always a whole one. Old backups are rotated out. Runs anywhere, a worker thread included.
 *
 * Where the workspace itself has a damaged document, the faithful copy is kept all the same, as unverified.
 *
 * @returns null if it was cancelled; nothing is left then.
 * @throws {AppError} STORAGE if the copy is not what it should be.
 * @throws {Database.SqliteError | Error} if the disk is full or may not be written to; nothing is left then.
 */
export function makeBackup(order: BackupOrder): Backup | null {
  const { workspaceFile, backupFolder, reason, nowMs, onProgress = () => undefined, isCancelled = () => false } = order;
  fs.mkdirSync(backupFolder, { recursive: true });
  removeHalfMade(backupFolder);
  const half = path.join(backupFolder, `${halfPrefix}${process.pid}-${nowMs}-${Math.random().toString(36).slice(2)}`);
  try {
    onProgress('Copying the workspace', 0);
    copyThroughSqlite(workspaceFile, half);
    if (isCancelled()) return null;
    onProgress('Checking the copy', 0.5);
    syncFile(half);
    const isVerified = checkCopy(half);
    if (isCancelled()) return null;
    onProgress('Keeping the copy', 0.9);
    const name = freeName(backupFolder, { reason, madeAtMs: nowMs, isVerified });
    moveDurably(half, path.join(backupFolder, name));
    rotate(backupFolder, nowMs);
    return listBackups(backupFolder).find((backup) => backup.name === name) ?? null;
  } finally {
    removeFile(half);
  }
}

/** `VACUUM INTO` copies one moment of the file; where that moment can be told, the copy is compared with it too. */
function copyThroughSqlite(workspaceFile: string, copy: string): void {
  const db = openDatabase(workspaceFile, { readonly: true });
  try {
    const vacuum = db.prepare<[string]>('VACUUM INTO ?');
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      removeFile(copy);
      const before = fingerprint(db);
      vacuum.run(copy);
      if (fingerprint(db) !== before) continue;
      if (fingerprintOf(copy) !== before) throw copyFailed('it does not hold what the workspace holds');
      return;
    }
  } finally {
    db.close();
  }
}

function fingerprintOf(file: string): string {
  const db = openDatabase(file, { readonly: true });
  try {
    return fingerprint(db);
  } finally {
    db.close();
  }
}

/** @returns false if a document in the copy is damaged, as it then is in the workspace. */
function checkCopy(file: string): boolean {
  const db: Db = openDatabase(file, { readonly: true });
  try {
    const { integrityProblems, isWorkspace, isSound } = checkDatabase(db);
    if (!isWorkspace) throw copyFailed('it is no workspace');
    if (integrityProblems.length > 0) throw copyFailed(integrityProblems.join('; '));
    return isSound;
  } finally {
    db.close();
  }
}

function copyFailed(detail: string): AppError {
  return new AppError(
    'STORAGE',
    `The backup was made, opened and found wrong, so it was not kept: ${detail}. Try again.`,
  );
}

function freeName(folder: string, label: Parameters<typeof backupName>[0]): string {
  const name = backupName(label);
  return fs.existsSync(path.join(folder, name)) ? freeName(folder, { ...label, madeAtMs: label.madeAtMs + 1 }) : name;
}

function rotate(folder: string, nowMs: number): void {
  for (const { name } of backupsToRemove(listBackups(folder), nowMs)) {
    const file = path.join(folder, name);
    for (const each of [file, logOf(file), sharedMemoryOf(file)]) removeFile(each);
  }
  syncFolder(folder);
}

/** What a killed backup left behind, once it is old enough not to be another process at work. */
function removeHalfMade(folder: string): void {
  for (const name of fs.readdirSync(folder).filter((each) => each.startsWith(halfPrefix))) {
    const file = path.join(folder, name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > HALF_MADE_AFTER_MS) removeFile(file);
  }
}

/** True if the newest backup that stands for `db` in full holds other work than it does, or there is none. */
export function hasChangedSinceBackup(db: Db, backupFolder: string): boolean {
  const newest = listBackups(backupFolder).find(({ reason }) => reason !== 'before restore');
  if (!newest) return true;
  try {
    return fingerprintOf(path.join(backupFolder, newest.name)) !== fingerprint(db);
  } catch (cause) {
    console.error(`the backup ${newest.name} cannot be read, so another is made`, cause);
    return true;
  }
}
