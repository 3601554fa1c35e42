import fs from 'node:fs';
import path from 'node:path';

import { unavailable, type Unavailable } from './unavailable';
import { removeFile } from './durable-files';
import type { WorkspaceFiles } from './workspace-files';

/** Enough for SQLite's log and shared memory to start with. */
const PROBE_BYTES = 65_536;

/**
 * Makes sure that the folder is there. Only its last part is created: a missing parent is a disk that is not connected,
 * and an empty workspace in its place would look like lost work.
 *
 * @throws {Error} with the system's code if it cannot be created.
 */
export function claimFolder(folder: string): Unavailable | null {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) return unavailable.folderIsFile(folder);
  if (!stat && !fs.existsSync(path.dirname(folder))) return unavailable.folderMissing(folder);
  if (!stat) fs.mkdirSync(folder);
  return null;
}

/**
 * Tries what working in the folder needs, before SQLite fails in the middle of it: a folder in the file's place, a
 * read-only file or folder, a full disk.
 *
 * @throws {Error} with the system's code for the last three.
 */
export function findObstacle({ folder, database }: WorkspaceFiles): Unavailable | null {
  const stat = fs.statSync(database, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return unavailable.fileIsFolder(database);
  if (stat) fs.closeSync(fs.openSync(database, 'r+'));
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    fs.writeFileSync(probe, Buffer.alloc(PROBE_BYTES, 1), { flush: true });
  } finally {
    removeFile(probe);
  }
  return null;
}
