import path from 'node:path';

import { MOST_ACTUALS_BYTES, MOST_ACTUALS_ROWS, type ActualsFile } from '#shared/domain/review/actuals-file';
import { AppError } from '#shared/kernel/errors';
import { readSmallFile } from '../json-file/read-small-file';
import { separators } from '../library-file/csv-separator';
import { csvTable } from '../library-file/csv-table';
import { decodeText } from '../library-file/decode-text';

/**
 * The cells of a CSV file with figures. What they mean is decided by who looks at them.
 *
 * @throws {AppError} STORAGE if it cannot be read; VALIDATION if it is no table, or too large for one of figures.
 */
export async function readActualsFile(file: string): Promise<ActualsFile> {
  const fileName = path.basename(file);
  const bytes = await readSmallFile(file, {
    name: `“${fileName}”`,
    what: 'a file of figures',
    mostBytes: MOST_ACTUALS_BYTES,
  });
  return readActualsBytes(bytes, fileName);
}

/** @throws {AppError} VALIDATION as {@link readActualsFile}. */
export function readActualsBytes(bytes: Uint8Array, fileName: string): ActualsFile {
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\u0000'))
    throw refusal(fileName, 'It is no text. Save it as “CSV UTF-8” in its spreadsheet program, then choose that file.');
  const wide = tooWide(text);
  if (wide !== null) throw refusal(fileName, wide);
  const { separator, header, rows } = tableOf(text, fileName);
  if (rows.length === 0) throw refusal(fileName, 'There are no rows below the header.');
  if (rows.length > MOST_ACTUALS_ROWS) {
    throw refusal(
      fileName,
      `It has ${rows.length.toLocaleString('en-US')} rows; a quarter’s figures have fewer than 21,000.`,
    );
  }
  const readAs = `CSV, separated by ${separators[separator]}, ${encoding}`;
  return { fileName, readAs, header: [...header], rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })) };
}

/** Beyond it no line has figures, and telling its cells apart would keep the window waiting. */
const MOST_SEPARATORS = 500;

/** What is wrong with a line of too many columns; null if there is none. Looked at before anything is told apart. */
function tooWide(text: string): string | null {
  const at = text.split(/\r\n?|\n/).findIndex((line) => {
    if (line.length <= MOST_SEPARATORS) return false;
    return Object.keys(separators).some(
      (separator) => line.split(separator, MOST_SEPARATORS + 2).length > MOST_SEPARATORS + 1,
    );
  });
  return at === -1 ? null : `Line ${at + 1} has more than 500 columns; five are enough.`;
}

function tableOf(text: string, fileName: string) {
  try {
    return csvTable(text);
  } catch (cause) {
    throw cause instanceof AppError ? refusal(fileName, cause.message) : cause;
  }
}

const refusal = (fileName: string, why: string) =>
  new AppError('VALIDATION', `“${fileName}” cannot be imported. ${why}`);
