import type { FileRow, ReadLibraryFile } from '#shared/domain/library-file/file-item';
import { readCsvRow } from '#shared/domain/library-file/read-csv-row';
import { kindMeant, readHeader, type HeaderRead } from '#shared/domain/library-file/read-header';
import { refuseRepeatedIds } from '#shared/domain/library-file/repeated-ids';
import { folded } from '#shared/domain/library-file/read-choice';
import { AppError } from '#shared/kernel/errors';
import { separators } from './csv-separator';
import { csvTable, type CsvTable } from './csv-table';

/**
 * The rows of a CSV text, each with everything that is wrong with it.
 *
 * @throws {AppError} VALIDATION if its header fits no kind of item, it has no rows, or its cells cannot be told apart.
 */
export function readCsvItems(text: string): Omit<ReadLibraryFile, 'fileName'> {
  const table = csvTable(text);
  const header: HeaderRead = readHeader(table.header, kindSaidIn(table));
  if ('fault' in header) throw new AppError('VALIDATION', header.fault);
  if (table.rows.length === 0) throw new AppError('VALIDATION', 'There are no rows below the header.');
  const rows = table.rows.map((row): FileRow => readCsvRow(header, row));
  return {
    format: 'csv',
    readAs: `CSV, separated by ${separators[table.separator]}`,
    header: table.header,
    unknownColumns: header.unknown,
    rows: refuseRepeatedIds(rows),
  };
}

function kindSaidIn({ header, rows }: CsvTable) {
  const column = header.findIndex((name) => folded(name) === 'item');
  for (const { cells } of rows) {
    const kind = kindMeant(cells[column] ?? '');
    if (kind !== null) return kind;
  }
  return null;
}
