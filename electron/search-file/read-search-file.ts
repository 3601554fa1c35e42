import path from 'node:path';

import { searchFileSchema, type SearchFile } from '#shared/domain/search/search-file';
import { AppError } from '#shared/kernel/errors';
import { parseStrictly } from '../json-file/parse-strictly';
import { readJson } from '../json-file/read-json';

/**
 * A search from a file, complete with defaults.
 *
 * @throws {AppError} STORAGE if the file cannot be read; VALIDATION if it is not JSON or not a search, with a message per
 * field path (`candidates.0.ratings.2.score`).
 */
export async function readSearchFile(file: string): Promise<SearchFile> {
  return parseSearchFile(await readJson(file, 'a search'), path.basename(file));
}

/** @throws {AppError} VALIDATION as {@link readSearchFile}. */
export function parseSearchFile(raw: unknown, name: string): SearchFile {
  try {
    return parseStrictly(searchFileSchema, raw, 'a search');
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    throw new AppError(cause.code, `“${name}” is not a valid search. ${cause.message}`, cause.fields);
  }
}
