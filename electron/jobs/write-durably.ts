import { open } from 'node:fs/promises';
import path from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import { asWriteError } from './disk-error';

/**
 * Writes a file so that its name always stands for the old content or the whole new one, also after a power cut: a
 * temporary file is written and synced, renamed, and the folder is synced. What was begun is removed if it fails.
 *
 * @throws {AppError} STORAGE with what to do, for a full disk, a missing permission and the like.
 */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    await syncFolder(path.dirname(file));
  } catch (cause) {
    throw asWriteError(cause, `“${path.basename(file)}” could not be written.`) ?? cause;
  }
}

/** Windows has no handle for a folder; its file system keeps renames in order by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
