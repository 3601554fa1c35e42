import path from 'node:path';

import { guessMapping } from '#shared/domain/lead-aging/lead-columns';
import { AppError } from '#shared/kernel/errors';
import { separatorOf, separators, type Separator } from '../library-file/csv-separator';
import { createCsvRows, MOST_COLUMNS } from './csv-rows';
import { NotUtf8Error, textPieces, type Encoding } from './text-pieces';

/** What is known of a table when its rows begin. */
export interface TableStart {
  readonly header: readonly string[];
  /** `CSV with semicolons, UTF-8`. */
  readonly readAs: string;
}

export interface RowTaker {
  /** Called once, before any row. */
  readonly start: (table: TableStart) => void;
  readonly row: (cells: readonly string[], line: number) => void;
  /** Called after each piece of the file. @returns whether enough has been read. */
  readonly piece: (fraction: number) => boolean;
  /** Called when no more is read. */
  readonly end: () => void;
}

/**
 * Reads a CSV file in one pass and keeps nothing of it. A file that turns out not to be UTF-8 is read once more from its
 * start, with a taker of its own.
 *
 * @throws {AppError} STORAGE if it cannot be read; VALIDATION, naming the file, if its rows cannot be told apart.
 */
export async function readTable<T extends RowTaker>(file: string, createTaker: () => T): Promise<T> {
  const name = `“${path.basename(file)}”`;
  try {
    return await readAs(file, 'UTF-8', createTaker());
  } catch (cause) {
    if (cause instanceof NotUtf8Error) return await orNamed(name, () => readAs(file, otherwise, createTaker()));
    throw named(cause, name);
  }
}

const otherwise: Encoding = 'Windows-1252, because it is not UTF-8';

async function orNamed<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw named(cause, name);
  }
}

function named(cause: unknown, name: string): unknown {
  if (!(cause instanceof AppError) || cause.message.includes(name)) return cause;
  return new AppError(cause.code, `${name} cannot be read. ${cause.message}`, cause.fields);
}

async function readAs<T extends RowTaker>(file: string, supposed: Encoding, taker: T): Promise<T> {
  let table: ReturnType<typeof createCsvRows> | null = null;
  for await (const { bytes, fraction, encoding } of textPieces(file, `“${path.basename(file)}”`, supposed)) {
    table ??= startTable(bytes, encoding, taker);
    table.write(bytes);
    if (!taker.piece(fraction)) continue;
    taker.end();
    return taker;
  }
  await table?.end();
  taker.end();
  return taker;
}

function startTable(bytes: Uint8Array, encoding: Encoding, taker: RowTaker): ReturnType<typeof createCsvRows> {
  const separator = separatorOf(new TextDecoder().decode(bytes), isLeadColumn);
  let header: readonly string[] | null = null;
  return createCsvRows(separator, (cells, line) => {
    if (header) return taker.row(cells, line);
    if (namesSeparator(cells)) return;
    header = headerOf(cells);
    taker.start({ header, readAs: `CSV with ${separators[separator satisfies Separator]}, ${encoding}` });
  });
}

/** Excel writes `sep=;` into a line of its own above the names; with that separator it is a cell and an empty one. */
const namesSeparator = ([first = '', ...others]: readonly string[]): boolean =>
  first.trim().toLowerCase() === 'sep=' && others.every((cell) => cell.trim() === '');

const isLeadColumn = (name: string): boolean => Object.keys(guessMapping([name], { guesses: true })).length > 0;

function headerOf(cells: readonly string[]): readonly string[] {
  if (cells.length <= MOST_COLUMNS) return cells.map((name) => name.trim());
  const count = cells.length.toLocaleString('en-US');
  throw new AppError('VALIDATION', `Its first line names ${count} columns: at most ${MOST_COLUMNS} are read.`);
}

export const empty = () => new AppError('VALIDATION', 'There is nothing in this file.');
