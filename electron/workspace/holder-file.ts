import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { removeFile, writeDurably } from '../db/durable-files';

const holderSchema = z.object({ pid: z.int().positive(), startedAtMs: z.int().nonnegative() });
export type Holder = z.infer<typeof holderSchema>;

/** Beside the database: says which running app has it open, for the command line to tell. */
const holderFile = (folder: string) => path.join(folder, 'in-use.json');

export function writeHolder(folder: string, holder: Holder): void {
  writeDurably(holderFile(folder), JSON.stringify(holder));
}

export function removeHolder(folder: string): void {
  removeFile(holderFile(folder));
}

/**
 * The app that has the workspace in this folder open; null if there is none. A file left by an app that was killed is
 * recognised, because no process has its number any more.
 */
export function findHolder(folder: string): Holder | null {
  const holder = readHolder(folder);
  return holder && isRunning(holder.pid) ? holder : null;
}

function readHolder(folder: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(holderFile(folder), 'utf8')));
  } catch {
    // Missing for most; a broken one says nothing, and nothing but a hint on stderr hangs on it.
    return null;
  }
}

/** A process of another user counts as running: signal 0 only asks. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
