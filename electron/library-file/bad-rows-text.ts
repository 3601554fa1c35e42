import { z } from 'zod';

import { WHAT_IS_WRONG } from '#shared/domain/library-file/file-columns';
import { libraryFileFormat, WHAT_IS_WRONG_KEY } from '#shared/domain/library-file/library-file-schema';
import type { Fault } from '#shared/domain/library-file/file-item';
import { csvText } from '../exporting/csv/csv-text';
import type { BadRows } from './bad-rows';

/**
 * Bad rows as they stood in their file, with what is wrong before each: in a column of a CSV file, under a key of a JSON
 * item. Reading passes over both, so that a mended file can be imported as it is.
 */
export const badRowsText = (bad: BadRows): string => (bad.format === 'csv' ? csvOf(bad) : jsonOf(bad));

const cellsSchema = z.array(z.string());

function csvOf({ header, rows }: BadRows): string {
  // A file of bad rows that was not mended has the column already.
  const kept = header.flatMap((name, index) => (name.trim().toLowerCase() === WHAT_IS_WRONG ? [] : [index]));
  const below = rows.map(({ raw, faults }) => {
    const cells = cellsSchema.parse(raw);
    const beyond = cells.slice(header.length);
    return [wordsOf(faults).join('\n'), ...kept.map((index) => cells[index] ?? ''), ...beyond];
  });
  return csvText([[WHAT_IS_WRONG, ...kept.map((index) => header[index] ?? '')], ...below]);
}

function jsonOf({ rows }: BadRows): string {
  const items = rows.map(({ raw, faults }) =>
    isRecord(raw)
      ? { ...raw, [WHAT_IS_WRONG_KEY]: wordsOf(faults) }
      : { [WHAT_IS_WRONG_KEY]: wordsOf(faults), item: raw },
  );
  return `${JSON.stringify({ format: libraryFileFormat, formatVersion: 1, items }, null, 2)}\n`;
}

const wordsOf = (faults: readonly Fault[]): string[] => faults.map(({ column, message }) => `${column}: ${message}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
