import { finished } from 'node:stream/promises';

import { CsvError, parse } from 'csv-parse';

import { AppError } from '#shared/kernel/errors';
import { brokenQuotes, lineBreaksIn } from '../library-file/csv-faults';
import { lineEnds, MOST_BYTES_OF_CELL, type Separator } from '../library-file/csv-separator';

export const MOST_COLUMNS = 500;

/** Rows that are taken from a file piece by piece; none is kept. */
export interface CsvRows {
  /** @throws {AppError} VALIDATION if nobody can follow its quotation marks; whatever `onRow` throws. */
  readonly write: (bytes: Uint8Array) => void;
  /** The file is over. @throws as `write`. */
  readonly end: () => Promise<void>;
}

/** @param onRow gets each row in which anything stands, with the line it begins on. */
export function createCsvRows(separator: Separator, onRow: (cells: readonly string[], line: number) => void): CsvRows {
  let line = 1;
  let failure: unknown = null;
  const take = (cells: string[]) => {
    try {
      if (failure === null && cells.some((cell) => cell.trim() !== '')) onRow(cells, line);
    } catch (cause) {
      failure = cause;
    }
    line += 1 + lineBreaksIn(cells);
    return null;
  };
  const parser = parse({
    delimiter: separator,
    record_delimiter: lineEnds,
    relax_column_count: true,
    max_record_size: MOST_BYTES_OF_CELL,
    bom: true,
    on_record: take,
  });
  parser.on('error', (cause) => void (failure ??= inWords(cause, line)));
  // Rows are not pushed, but an end that nobody reads does not come.
  parser.resume();
  const orFail = () => {
    if (failure === null && parser.errored) failure = inWords(parser.errored, line);
    if (failure !== null) throw failure;
  };
  return {
    write: (bytes) => {
      withoutTraces(() => void parser.write(bytes));
      orFail();
    },
    end: async () => {
      withoutTraces(() => void parser.end());
      await finished(parser).catch((cause: unknown) => void (failure ??= inWords(cause, line)));
      orFail();
    },
  };
}

/** The parser makes an error for each row of another length than the first; nobody reads their traces, which take longest. */
function withoutTraces(work: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function inWords(cause: unknown, line: number): unknown {
  if (!(cause instanceof CsvError)) return cause;
  const isWide = cause.code === 'CSV_MAX_RECORD_SIZE' && Number(cause['index']) > MOST_COLUMNS;
  return isWide ? tooManyColumns(line) : brokenQuotes(cause, line);
}

const tooManyColumns = (line: number) =>
  new AppError('VALIDATION', `Line ${line} has more columns than can be read: at most ${MOST_COLUMNS} are.`);
