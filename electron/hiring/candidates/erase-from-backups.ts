import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { CandidateId, ErasureCertificate } from '#shared/domain/candidate/candidate-schema';
import { AppError } from '#shared/kernel/errors';
import { toStoredText } from '../../agreements/stored-text';
import { halfPrefix } from '../../db/backup';
import { listBackups } from '../../db/backup-list';
import { checkDatabaseFile } from '../../db/check-database';
import { openDatabase, type Db } from '../../db/connection';
import { moveDurably, removeFile, syncFile } from '../../db/durable-files';
import { isDamage } from '../../db/storage-error';
import { logOf, sharedMemoryOf } from '../../db/workspace-files';

export interface EraseOrder {
  readonly backupFolder: string;
  readonly candidateId: CandidateId;
  /** Put into each backup that is rewritten, so that a restore does not lose it. */
  readonly certificate: ErasureCertificate;
}

export interface EraseReport {
  readonly rewritten: number;
  /** Names of backups too damaged to tell or to rewrite. */
  readonly left: readonly string[];
}

type Holding = 'holds' | 'clean' | 'damaged';

const erasingPrefix = '.erasing-';
const LONGEST_WAIT_MS = 20_000;
/** A copy that is being made grows all the time; one that stands still longer was left by a thread that was ended. */
const STANDS_STILL_MS = 10_000;

/**
 * Takes a candidate out of every backup that holds one: a copy is changed, written anew, checked, and only then put in
 * the backup's place, under its name and with its time. Backups without the candidate are not touched. Can be run again
 * at any time, and after a kill at any moment. Runs anywhere, a worker thread included.
 *
 * @throws {AppError | SqliteError | Error} if the disk is full or a file may not be written: run it again later.
 */
export async function eraseFromBackups(order: EraseOrder): Promise<EraseReport> {
  const { backupFolder, candidateId } = order;
  await untilNoneIsBeingMade(backupFolder);
  removeLeftovers(backupFolder);
  const backups = listBackups(backupFolder).map(({ name }) => ({
    name,
    state: holdingOf(path.join(backupFolder, name), candidateId),
  }));
  const left = backups.filter(({ state }) => state === 'damaged').map(({ name }) => name);
  const holders = backups.filter(({ state }) => state === 'holds');
  const certificate = { ...order.certificate, backupsRewritten: holders.length, backupsLeft: left };
  for (const { name } of holders) rewrite(backupFolder, name, { candidateId, certificate });
  return { rewritten: holders.length, left };
}

/** A backup that another thread is making may still be a copy of what was there before the erasure. */
async function untilNoneIsBeingMade(folder: string): Promise<void> {
  const endMs = performance.now() + LONGEST_WAIT_MS;
  while (namesBeginning(folder, halfPrefix).some((name) => isBeingMade(folder, name))) {
    if (performance.now() > endMs) throw new AppError('STORAGE', 'A backup is being made. Try again in a moment.');
    await wait(100);
  }
}

/** What killed processes left: copies that may hold the candidate. */
function removeLeftovers(folder: string): void {
  for (const prefix of [halfPrefix, erasingPrefix]) {
    for (const name of namesBeginning(folder, prefix)) removeFile(path.join(folder, name));
  }
}

const namesBeginning = (folder: string, prefix: string): string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.startsWith(prefix)) : [];

function isBeingMade(folder: string, name: string): boolean {
  const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < STANDS_STILL_MS && isMadeByRunning(name);
}

function isMadeByRunning(name: string): boolean {
  const pid = Number(name.slice(halfPrefix.length).split('-')[0]);
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (cause) {
    // ESRCH: nobody makes it any more. EPERM: somebody else's process has the number.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

function holdingOf(file: string, candidateId: CandidateId): Holding {
  try {
    const db = openDatabase(file, { readonly: true });
    try {
      if (!hasTable(db, 'candidates')) return 'clean'; // made before there were candidates
      return holds(db, candidateId) ? 'holds' : 'clean';
    } finally {
      db.close();
    }
  } catch (cause) {
    if (isDamage(cause)) return 'damaged';
    throw cause;
  }
}

const hasTable = (db: Db, name: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
const holds = (db: Db, id: CandidateId): boolean =>
  db.prepare('SELECT 1 FROM candidates WHERE id = ?').get(id) !== undefined;

interface Rewriting {
  readonly candidateId: CandidateId;
  readonly certificate: ErasureCertificate;
}

function rewrite(folder: string, name: string, rewriting: Rewriting): void {
  const file = path.join(folder, name);
  const changed = path.join(folder, `${erasingPrefix}${randomUUID()}`);
  const written = path.join(folder, `${erasingPrefix}${randomUUID()}`);
  try {
    foldLogIn(file);
    const { atime, mtime } = fs.statSync(file);
    fs.copyFileSync(file, changed);
    writeWithout(changed, written, rewriting);
    mustBeWhole(written, file, rewriting.candidateId);
    fs.utimesSync(written, atime, mtime);
    syncFile(written);
    moveDurably(written, file);
  } finally {
    for (const each of [changed, written]) {
      for (const one of [each, logOf(each), sharedMemoryOf(each)]) removeFile(one);
    }
  }
}

/** What a restore put aside has its log beside it: SQLite folds it in, safe against a kill, before the file is replaced. */
function foldLogIn(file: string): void {
  if (!fs.existsSync(logOf(file))) return;
  openDatabase(file).close();
  for (const each of [logOf(file), sharedMemoryOf(file)]) removeFile(each);
}

/** `VACUUM INTO` copies rows alone: nothing that was deleted can be in a free page of the result. */
function writeWithout(changed: string, written: string, { candidateId, certificate }: Rewriting): void {
  const db = openDatabase(changed);
  try {
    db.transaction(() => {
      db.prepare('DELETE FROM candidates WHERE id = ?').run(candidateId);
      const { json, sha256 } = toStoredText(certificate);
      db.prepare(
        `INSERT OR IGNORE INTO erasure_certificates (id, certificate_json, certificate_sha256, erased_at_ms)
         VALUES (?, ?, ?, ?)`,
      ).run(certificate.id, json, sha256, certificate.erasedAtMs);
    }).immediate();
    db.prepare('VACUUM INTO ?').run(written);
  } finally {
    db.close();
  }
}

/** @throws {AppError} STORAGE if the rewritten file is not at least as whole as the one it replaces. */
function mustBeWhole(written: string, original: string, candidateId: CandidateId): void {
  const before = checkDatabaseFile(original);
  const after = checkDatabaseFile(written);
  const isWhole =
    after.isWorkspace &&
    after.integrityProblems.length === 0 &&
    after.schemaVersion === before.schemaVersion &&
    after.brokenDocuments.every((id) => before.brokenDocuments.includes(id)) &&
    holdingOf(written, candidateId) === 'clean';
  if (!isWhole)
    throw new AppError('STORAGE', `The backup ${path.basename(original)} could not be rewritten. Try again.`);
}
