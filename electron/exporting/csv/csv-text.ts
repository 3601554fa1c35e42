/** What a spreadsheet would take for a formula at the start of a cell. */
const LOOKS_LIKE_FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

export type CsvCell = string | number | null;

/**
 * Rows as CSV: RFC 4180, UTF-8 with a byte order mark, lines ended by CR LF. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, and nothing else of it changes; so does such a text that has one already, so
 * that taking one apostrophe away always gives back what was typed. Numbers have a decimal point.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
