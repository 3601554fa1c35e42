import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { AppError } from '#shared/kernel/errors';
import { asDiskError } from '../jobs/disk-error';

export type JsonFileKind = 'an agreement' | 'a search';

const mostBytes = 20_000_000;

/**
 * The JSON value in a file.
 *
 * @param what it should hold, for the refusal.
 * @throws {AppError} VALIDATION if it is larger than 20 MB, not UTF-8 or not JSON (with line and column); STORAGE if it
 * cannot be read.
 */
export async function readJson(file: string, what: JsonFileKind): Promise<unknown> {
  const name = `“${path.basename(file)}”`;
  const text = decoded(await readBytes(file, { name, what }), { name, what });
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new AppError(
      'VALIDATION',
      `${name} is not JSON${whereIn(text, cause)}. Choose ${what} that was saved by Rapport.`,
    );
  }
}

interface Named {
  readonly name: string;
  readonly what: JsonFileKind;
}

async function readBytes(file: string, { name, what }: Named): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new AppError('VALIDATION', `${name} is too large for ${what}: at most 20 MB.`);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new AppError('STORAGE', `There is no file ${name} here.`);
    }
    if (cause instanceof Error && 'code' in cause && cause.code === 'EISDIR') {
      throw new AppError('STORAGE', `${name} is a folder. Name a file.`);
    }
    throw asDiskError(cause, `${name} could not be read.`) ?? cause;
  }
}

function decoded(bytes: Uint8Array, { name, what }: Named): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new AppError('VALIDATION', `${name} is not a text in UTF-8, so it is not ${what}.`);
  }
}

/** ` (line 3, column 14)`, from what V8 tells; nothing if it tells no position. */
function whereIn(text: string, cause: SyntaxError): string {
  const position = /position (\d+)/.exec(cause.message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}
