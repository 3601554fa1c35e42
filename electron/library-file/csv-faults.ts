import type { CsvError } from 'csv-parse/sync';

import { AppError } from '#shared/kernel/errors';

/** The parser itself counts CR LF within quotation marks as two. */
export const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (/[\r\n]/.test(cell) ? sum + (cell.match(/\r\n?|\n/g)?.length ?? 0) : sum), 0);

export const tooLongCell = (line: number) =>
  new AppError('VALIDATION', `A cell in the row that begins in line ${line} has more than 100,000 characters.`);

/** Which quotation mark nobody can follow, and how to write it. */
export function brokenQuotes({ code }: CsvError, line: number): AppError {
  const row = `the row that begins in line ${line}`;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    const message = `A cell in ${row} has more than 100,000 characters; a quotation mark may not be closed.`;
    return new AppError('VALIDATION', message);
  }
  const what =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? `A quotation mark in ${row} is not closed.`
      : `A quotation mark stands inside a text in ${row}.`;
  return new AppError('VALIDATION', `${what} Put the whole text in quotation marks and double each one within it.`);
}
