import fs from 'node:fs';

import { makeBackup } from './backup';
import { checkPages, dropWords } from './check-database';
import { openDatabase, readIntegerPragma, type Db } from './connection';
import { damageNotice } from './damage-notice';
import { findBrokenDocuments } from './digest';
import { writeDurably } from './durable-files';
import { DatabaseFromNewerAppError, latestVersion, migrate, type Migration } from './migrate';
import { missingColumns } from './schema-shape';
import { explainStorageError, isDamage } from './storage-error';
import { unavailable, type Unavailable } from './unavailable';
import type { WorkspaceFiles } from './workspace-files';

export interface ReadyWorkspace {
  readonly kind: 'ready';
  readonly db: Db;
  /** True if there was no workspace in the folder before. */
  readonly isNew: boolean;
  /** What the user should know of although work can go on; null if nothing. */
  readonly notice: string | null;
}

interface FoundDamage {
  readonly kind: 'found-damage';
  readonly problem: string;
}

export interface PrepareOrder {
  readonly files: WorkspaceFiles;
  readonly appMigrations: readonly Migration[];
  readonly nowMs: number;
}

/** How long a start may spend on digests; rows not reached are checked when they are read. */
const DIGEST_BUDGET_MS = 200;

/**
 * Opens the file for work: checks it, backs it up before an update, updates it.
 *
 * @throws {DatabaseFromNewerAppError | PragmaRefusedError | SqliteError}
 */
export function prepareWorkspace(order: PrepareOrder): ReadyWorkspace | FoundDamage | Unavailable {
  const db = openDatabase(order.files.database);
  try {
    const prepared = prepare(db, order);
    if (prepared.kind !== 'ready') db.close();
    return prepared;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

function prepare(db: Db, { files, appMigrations, nowMs }: PrepareOrder): ReadyWorkspace | FoundDamage | Unavailable {
  const fileVersion = readIntegerPragma(db, 'user_version');
  const isNew = fileVersion === 0;
  const pages = isNew ? null : checkPages(db, 'quick_check');
  if (pages && pages.problems.length > 0) {
    return { kind: 'found-damage', problem: 'The workspace file is damaged: its pages do not fit together.' };
  }
  if (pages?.hasBrokenWords) dropWords(db);
  const isUpdate = !isNew && fileVersion < latestVersion(appMigrations);
  const refusal = (isUpdate ? refusedBackup(files, nowMs) : null) ?? refusedUpdate(db, appMigrations);
  if (refusal) return refusal;
  const missing = missingColumns(db, appMigrations);
  if (missing.length > 0) {
    return {
      kind: 'found-damage',
      problem: `The workspace file lacks a part of its structure (${missing.join(', ')}).`,
    };
  }
  if (!fs.existsSync(files.marker)) writeDurably(files.marker, JSON.stringify({ createdAtMs: nowMs }));
  return { kind: 'ready', db, isNew, notice: noticeOf(db) };
}

/** @returns null if a checked backup was made. */
function refusedBackup(files: WorkspaceFiles, nowMs: number): Unavailable | null {
  try {
    makeBackup({ workspaceFile: files.database, backupFolder: files.backups, reason: 'before migration', nowMs });
    return null;
  } catch (cause) {
    if (isDamage(cause)) throw cause;
    console.error('the backup before the update failed', cause);
    return unavailable.noBackupBeforeUpdate(explainStorageError(cause)?.problem ?? messageOf(cause));
  }
}

/** @returns null if the file is at the newest version. A failed update was rolled back as a whole. */
function refusedUpdate(db: Db, appMigrations: readonly Migration[]): Unavailable | null {
  try {
    // A new structure waits in no log: from here on the file itself says which version it has.
    if (migrate(db, appMigrations).length > 0) db.pragma('wal_checkpoint(TRUNCATE)');
    return null;
  } catch (cause) {
    if (cause instanceof DatabaseFromNewerAppError || isDamage(cause) || explainStorageError(cause)) throw cause;
    console.error('the update of the workspace failed', cause);
    return unavailable.updateFailed(messageOf(cause));
  }
}

function noticeOf(db: Db): string | null {
  const broken = findBrokenDocuments(db, performance.now() + DIGEST_BUDGET_MS);
  return broken.length === 0 ? null : damageNotice(db, broken);
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
