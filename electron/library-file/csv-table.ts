import { CsvError, parse, type Options } from 'csv-parse/sync';

import type { CsvRow } from '#shared/domain/library-file/read-csv-row';
import { AppError } from '#shared/kernel/errors';
import { withoutGuard } from '../exporting/csv/formula-guard';
import { brokenQuotes, lineBreaksIn, tooLongCell } from './csv-faults';
import { lineEnds, MOST_BYTES_OF_CELL, separatorOf, type Separator } from './csv-separator';

const MOST_ROWS = 50_000;
/** Rows in which nothing stands among them. */
const MOST_RECORDS = 200_000;
const MOST_COLUMNS = 500;
const MOST_CHARACTERS = 100_000;

export interface CsvTable {
  readonly separator: Separator;
  readonly header: readonly string[];
  /** Without those in which nothing stands. */
  readonly rows: readonly CsvRow[];
}

/**
 * The cells of a CSV text (RFC 4180), separated by commas, semicolons, tabs or bars, with the line each row begins on. The
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
  let records = 0;
  const take = (cells: readonly string[]) => {
    records += 1;
    refuseTooLarge(cells, line);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map(withoutGuard) });
    // The header is one of them.
    if (rows.length > MOST_ROWS + 1) throw tooManyRows();
    if (records > MOST_RECORDS) throw tooManyEmptyRows();
    line += 1 + lineBreaksIn(cells);
  };
  try {
    parseWithoutTraces(text, {
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

/** The parser makes an error for each row of another length than the header; nobody reads their traces, which take longest. */
function parseWithoutTraces(text: string, options: Options): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    parse(text, options);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const tooManyRows = () =>
  new AppError('VALIDATION', 'This file has more than 50,000 rows. Divide it into several files.');

const tooManyEmptyRows = () =>
  new AppError('VALIDATION', 'This file has more than 200,000 rows, most of them empty. Delete the empty ones.');

function refuseTooLarge(cells: readonly string[], line: number): void {
  if (cells.length > MOST_COLUMNS) {
    throw new AppError('VALIDATION', `Line ${line} has ${cells.length} columns: at most ${MOST_COLUMNS} are read.`);
  }
  if (cells.some((cell) => cell.length > MOST_CHARACTERS)) throw tooLongCell(line);
}
