import { guarded } from './formula-guard';

export type CsvCell = string | number | null;

/**
 * Rows as CSV: RFC 4180, UTF-8 with a byte order mark, lines ended by CR LF. Texts are guarded, so that no spreadsheet
 * runs them as formulas. Numbers have a decimal point.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guarded(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
