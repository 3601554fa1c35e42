import path from 'node:path';

import type { ReadLibraryFile } from '#shared/domain/library-file/file-item';
import { AppError } from '#shared/kernel/errors';
import { parseJson } from '../json-file/read-json';
import { readSmallFile } from '../json-file/read-small-file';
import { decodeText } from './decode-text';
import { readCsvItems } from './read-csv-items';
import { readJsonItems } from './read-json-items';

const what = 'a file of the library';

/**
 * A file of the library, checked row by row. What begins with a brace is JSON, all else CSV.
 *
 * @throws {AppError} STORAGE if it cannot be read; VALIDATION if it is too large or its rows cannot be told apart.
 */
export async function readLibraryFile(file: string): Promise<ReadLibraryFile> {
  const fileName = path.basename(file);
  const name = `“${fileName}”`;
  return readLibraryBytes(await readSmallFile(file, { name, what }), fileName);
}

/** @throws {AppError} VALIDATION as {@link readLibraryFile}. */
export function readLibraryBytes(bytes: Uint8Array, fileName: string): ReadLibraryFile {
  const name = `“${fileName}”`;
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\u0000')) throw noText(name);
  try {
    const read = isJson(text, fileName) ? readJsonItems(parseJson(text, { name, what })) : readCsvItems(text);
    return { fileName, ...read, readAs: `${read.readAs}, ${encoding}` };
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.message.startsWith(name)) throw cause;
    throw new AppError(cause.code, `${name} cannot be imported. ${cause.message}`, cause.fields);
  }
}

const isJson = (text: string, fileName: string): boolean =>
  path.extname(fileName).toLowerCase() === '.json' || text.trimStart().startsWith('{');

const noText = (name: string) =>
  new AppError(
    'VALIDATION',
    `${name} is no text, so it is neither CSV nor JSON. Save a spreadsheet as “CSV UTF-8” in its own program, then choose that file.`,
  );
