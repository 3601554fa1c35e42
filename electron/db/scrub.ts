import { setTimeout as wait } from 'node:timers/promises';

import { AppError } from '#shared/kernel/errors';
import type { Db } from './connection';

const MOST_TRIES = 10;

/**
 * Takes what was deleted out of the write-ahead log too: secure_delete overwrites it in the file, the log holds it until
 * it is copied back and cut.
 *
 * @returns false if somebody read the file at that moment; the log is then cut with the next change.
 */
export function scrubLog(db: Db): boolean {
  const rows: unknown = db.pragma('wal_checkpoint(TRUNCATE)');
  return Array.isArray(rows) && isDone(rows[0]);
}

const isDone = (row: unknown): boolean => typeof row === 'object' && row !== null && 'busy' in row && row.busy === 0;

/**
 * Writes the whole file anew and cuts its log, so that not even a free corner of a page holds what was deleted.
 *
 * @throws {AppError} STORAGE if somebody read the file all the time.
 */
export async function rewriteFile(db: Db): Promise<void> {
  db.exec('VACUUM');
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (scrubLog(db)) return;
    await wait(200);
  }
  throw new AppError('STORAGE', 'Another program reads the workspace. Close other copies of Rapport, then try again.');
}
