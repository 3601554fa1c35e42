import fs from 'node:fs';
import path from 'node:path';

import type { Backup } from '#shared/domain/workspace/workspace-schema';
import { parseBackupName } from './backup-name';
import { checkDatabaseFile } from './check-database';
import { systemCode } from './storage-error';
import { logOf } from './workspace-files';

/** All backups in the folder, newest first; none if there is no such folder. */
export function listBackups(folder: string): Backup[] {
  return namesIn(folder)
    .flatMap((name) => {
      const label = parseBackupName(name);
      return label ? [{ name, ...label, bytes: bytesOf(path.join(folder, name)) }] : [];
    })
    .toSorted((a, b) => b.madeAtMs - a.madeAtMs || (a.name < b.name ? 1 : -1));
}

/** The newest backup that is whole now: each candidate is opened and checked, whatever was found when it was made. */
export function findNewestGoodBackup(folder: string): Backup | null {
  const candidates = listBackups(folder).filter(({ isVerified }) => isVerified);
  return candidates.find(({ name }) => checkDatabaseFile(path.join(folder, name)).isSound) ?? null;
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(cause) ?? '')) return [];
    throw cause;
  }
}

function bytesOf(file: string): number {
  const log = fs.statSync(logOf(file), { throwIfNoEntry: false });
  return fs.statSync(file).size + (log?.size ?? 0);
}
