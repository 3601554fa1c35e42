import path from 'node:path';

import type { LeadsStart } from '#shared/domain/lead-aging/aging-order-schema';
import { guessMapping } from '#shared/domain/lead-aging/lead-columns';
import { parseInstant } from '#shared/domain/lead-aging/parse-instant';
import { shortened } from '#shared/kernel/shortened';
import { withoutGuard } from '../exporting/csv/formula-guard';
import { empty, readTable, type RowTaker, type TableStart } from './leads-table';

/** Rows that are shown to choose columns by. */
const ROWS_SHOWN = 5;
/** Rows that are looked at for times without an offset. */
const ROWS_LOOKED_AT = 100;
const MOST_LETTERS = 80;

/**
 * Columns and first rows of a CSV file, to choose by which column is which.
 *
 * @throws {AppError} as `readTable`; what it does not come to is not looked at.
 */
export async function readLeadsStart(file: string): Promise<LeadsStart> {
  const { result } = await readTable(file, createStartTaker);
  return { fileName: path.basename(file), ...result() };
}

function createStartTaker(): RowTaker & { readonly result: () => Omit<LeadsStart, 'fileName'> } {
  let table: TableStart | null = null;
  const rows: (readonly string[])[] = [];
  return {
    start: (start) => void (table = start),
    row: (cells) => {
      if (rows.length < ROWS_LOOKED_AT) rows.push(cells);
    },
    piece: () => rows.length >= ROWS_LOOKED_AT,
    end: () => {
      if (!table) throw empty();
    },
    result: () => {
      if (!table) throw new Error('the start of the leads was not read');
      const { header, readAs } = table;
      const named = header.flatMap((name, index) => (name === '' ? [] : [{ name, index }]));
      const cellsOf = (cells: readonly string[]) =>
        named.map(({ index }) => shortened(withoutGuard(cells[index] ?? ''), MOST_LETTERS));
      const columns = named.map(({ name }) => name);
      return {
        readAs,
        columns,
        guessed: guessMapping(columns, { guesses: true }),
        rows: rows.slice(0, ROWS_SHOWN).map(cellsOf),
        hasLocalTimes: rows.some((cells) => cells.some(isLocalTime)),
      };
    },
  };
}

/** A date and time that would be an instant if only it said its offset. */
const isLocalTime = (cell: string): boolean => {
  const text = cell.trim();
  return (
    text.length >= 15 &&
    text.length <= 30 &&
    typeof parseInstant(text, null) === 'object' &&
    typeof parseInstant(`${text}Z`, null) === 'number'
  );
};
