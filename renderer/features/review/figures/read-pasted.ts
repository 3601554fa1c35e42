import { parseNumber } from '../../../lib/parse-number';

/** Cells copied from a spreadsheet, by row; `problem` says which cell is no number. */
type Pasted = { readonly rows: readonly (readonly (number | null)[])[] } | { readonly problem: string };

/** Null for a single cell, which is pasted like any text. */
export function readPasted(text: string, locale: string): Pasted | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (lines.length === 1 && !text.includes('\t')) return null;
  const rows: (number | null)[][] = [];
  for (const [index, line] of lines.entries()) {
    const cells: (number | null)[] = [];
    for (const cell of line.split('\t')) {
      const parsed = parseNumber(cell, locale);
      if (parsed.kind === 'invalid') {
        return {
          problem: `Row ${index + 1} of what you pasted: “${cell.slice(0, 40)}” is no number. Nothing was pasted.`,
        };
      }
      cells.push(parsed.kind === 'number' ? parsed.value : null);
    }
    rows.push(cells);
  }
  return { rows };
}
