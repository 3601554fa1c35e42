import path from 'node:path';

import { AppError } from '#shared/kernel/errors';
import { readSmallFile } from './read-small-file';

export type JsonFileKind = 'an agreement' | 'a search' | 'a file of the library' | 'a plan';

/**
 * The JSON value in a file.
 *
 * @param what it should hold, for the refusal.
 * @throws {AppError} VALIDATION if it is larger than 20 MB, not UTF-8 or not JSON (with line and column); STORAGE if it
 * cannot be read.
 */
export async function readJson(file: string, what: JsonFileKind): Promise<unknown> {
  const name = `“${path.basename(file)}”`;
  return parseJson(decoded(await readSmallFile(file, { name, what }), { name, what }), { name, what });
}

/**
 * @param name of the file, in quotation marks.
 * @throws {AppError} VALIDATION with line and column.
 */
export function parseJson(text: string, { name, what }: Named): unknown {
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
