import { parse, CsvError } from 'csv-parse/sync';

import { libraryKinds } from '#shared/domain/library/item-kind';
import { columnMeant } from '#shared/domain/library-file/file-columns';
import type { CsvRow } from '#shared/domain/library-file/read-csv-row';
import { AppError } from '#shared/kernel/errors';
import { withoutGuard } from '../exporting/csv/formula-guard';

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 500;
const MOST_CHARACTERS = 100_000;
/** A quotation mark that is never closed makes one cell of the rest of the file. */
const MOST_BYTES_OF_CELL = 400_000;

export const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;
export type Separator = keyof typeof separators;
const isSeparator = (text: string): text is Separator => Object.hasOwn(separators, text);

export interface CsvTable {
  readonly separator: Separator;
  readonly header: readonly string[];
  /** Without those in which nothing stands. */
  readonly rows: readonly CsvRow[];
}

const lineEnds = ['\r\n', '\n', '\r'];

/**
 * The cells of a CSV text (RFC 4180), separated by commas, semicolons or tabs, with the line each row begins on. The
 * apostrophe before a formula is taken away.
 *
 * @throws {AppError} VALIDATION if it has more than 50,000 rows, 500 columns, 100,000 characters in a cell, or quotation
 * marks that nobody can follow; with the line.
 */
export function csvTable(text: string): CsvTable {
  const separator = separatorOf(text);
  const [header, ...rows] = rowsOf(text, separator);
  if (!header) throw new AppError('VALIDATION', 'There is nothing in this file.');
  return { separator, header: header.cells, rows };
}

function rowsOf(text: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  const take = (cells: readonly string[]) => {
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line, cells: cells.map(withoutGuard) });
      refuseTooMuch(rows.length, cells, line);
    }
    line += 1 + lineBreaksIn(cells);
  };
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: lineEnds,
      relax_column_count: true,
      max_record_size: MOST_BYTES_OF_CELL,
      on_record: (cells: string[]) => {
        take(cells);
        return null;
      },
    });
  } catch (cause) {
    throw cause instanceof CsvError ? brokenQuotes(cause, line) : cause;
  }
  return rows;
}

/** The parser itself counts CR LF within quotation marks as two. */
const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);

function refuseTooMuch(rows: number, cells: readonly string[], line: number): void {
  if (rows > MOST_ROWS + 1) {
    throw new AppError('VALIDATION', 'This file has more than 50,000 rows. Divide it into several files.');
  }
  if (cells.length > MOST_COLUMNS) {
    throw new AppError('VALIDATION', `Line ${line} has ${cells.length} columns: at most ${MOST_COLUMNS} are read.`);
  }
  if (cells.some((cell) => cell.length > MOST_CHARACTERS)) throw tooLongCell(line);
}

const tooLongCell = (line: number) =>
  new AppError('VALIDATION', `A cell in the row that begins in line ${line} has more than 100,000 characters.`);

function brokenQuotes({ code }: CsvError, line: number): AppError {
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

/** Enough for every header that can be read. */
const CHARACTERS_OF_HEADER = 200_000;

/** The separator that makes the most columns known by their names; else the most columns. */
function separatorOf(text: string): Separator {
  const start = text.slice(0, CHARACTERS_OF_HEADER).replace(/^(?:[^\S\t]|[\t,;]*[\r\n])+/, '');
  const tried = Object.keys(separators)
    .filter(isSeparator)
    .map((separator) => ({
      separator,
      header: firstRow(start, separator),
    }));
  const scored = tried.map(({ separator, header }) => ({
    separator,
    known: header.filter(isColumnOfAny).length,
    columns: header.length,
  }));
  const [best] = scored.toSorted((a, b) => b.known - a.known || b.columns - a.columns);
  return best?.separator ?? ',';
}

const isColumnOfAny = (name: string): boolean => libraryKinds.some((kind) => columnMeant(kind, name) !== null);

function firstRow(text: string, separator: Separator): string[] {
  const options = { delimiter: separator, record_delimiter: lineEnds, to: 1, max_record_size: MOST_BYTES_OF_CELL };
  try {
    return parse(text, options)[0]?.map(withoutGuard) ?? [];
  } catch (cause) {
    // Quotation marks that make no sense with this separator may make sense with another; if not, reading all says so.
    if (cause instanceof CsvError) return [];
    throw cause;
  }
}
