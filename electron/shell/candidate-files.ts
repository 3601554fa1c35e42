import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { shell } from 'electron';

import { AppError } from '#shared/kernel/errors';
import { MOST_FILE_BYTES } from '../hiring/candidates/accept-file';
import type { LooseFile } from '../hiring/candidates/file-repository';
import type { OutsideFiles } from '../hiring/candidates/outside-files';
import { asReadError, asWriteError } from '../jobs/disk-error';
import { userDataFile } from './app-paths';
import { askToOpenOutside, askWhatToOpen } from './dialogs';
import { log } from './log-file';

const extensions = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt', 'md', 'png', 'jpg', 'jpeg'] as const;

/** Copies that were opened in other programs; emptied at the start, at the end and when a candidate is erased. */
const copiesFolder = () => userDataFile('opened-files');

/** Candidates' files on their way in and out, by main's own dialogs. */
export const candidateFiles: OutsideFiles = { choose, open, removeCopies };

/**
 * Asks for a file and reads it; null if the user thought better of it.
 *
 * @throws {AppError} VALIDATION if it is too large to be read; STORAGE if it cannot be read.
 */
async function choose(): Promise<LooseFile | null> {
  const file = await askWhatToOpen('Choose a file', extensions);
  if (file === null) return null;
  try {
    if ((await stat(file)).size > MOST_FILE_BYTES) {
      throw new AppError('VALIDATION', 'This file is larger than 20 MB. Choose a smaller one.');
    }
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (cause) {
    throw asReadError(cause, 'This file could not be read.') ?? cause;
  }
}

/** Each copy has a folder of its own, so that none replaces another that is still open. */
async function open({ name, bytes }: LooseFile): Promise<boolean> {
  if (!(await askToOpenOutside(name))) return false;
  const folder = path.join(copiesFolder(), randomUUID());
  const copy = path.join(folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(copy, bytes, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw asWriteError(cause, 'The file could not be handed to another program.') ?? cause;
  }
  const problem = await shell.openPath(copy);
  if (problem === '') return true;
  throw new AppError('STORAGE', `No program on this computer opened “${name}”. Install one that can, then try again.`);
}

/** A program that holds a copy open can keep it from being removed; the next start tries again. */
function removeCopies(): void {
  try {
    rmSync(copiesFolder(), { recursive: true, force: true });
  } catch (cause) {
    log.warn('a file that was opened in another program could not be removed', cause);
  }
}
