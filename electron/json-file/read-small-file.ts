import { readFile, stat } from 'node:fs/promises';

import { AppError } from '#shared/kernel/errors';
import { asReadError } from '../jobs/disk-error';

const MEGABYTE = 1_000_000;

interface Named {
  /** Of the file, in quotation marks. */
  readonly name: string;
  /** What it should hold, "an agreement". */
  readonly what: string;
  /** 20 MB unless something else is said. */
  readonly mostBytes?: number;
}

/**
 * The bytes of a file that a person chose.
 *
 * @throws {AppError} VALIDATION if it is too large; STORAGE if it cannot be read.
 */
export async function readSmallFile(
  file: string,
  { name, what, mostBytes = 20 * MEGABYTE }: Named,
): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      throw new AppError('VALIDATION', `${name} is too large for ${what}: at most ${mostBytes / MEGABYTE} MB.`);
    }
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new AppError('STORAGE', `There is no file ${name} here.`);
    }
    if (cause instanceof Error && 'code' in cause && cause.code === 'EISDIR') {
      throw new AppError('STORAGE', `${name} is a folder. Name a file.`);
    }
    throw asReadError(cause, `${name} could not be read.`) ?? cause;
  }
}
