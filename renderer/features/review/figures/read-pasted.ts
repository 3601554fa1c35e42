import { figureFault, type FigureField } from '#shared/domain/review/figure-limits';
import { parseNumber } from '../../../lib/parse-number';

/** Cells copied from a spreadsheet, by row; `problem` says which cell is no number. */
type Pasted = { readonly rows: readonly (readonly (number | null)[])[] } | { readonly problem: string };

interface Place {
  readonly locale: string;
  /** What stands in the columns from the one it is pasted into; what lies beyond them is not taken. */
  readonly fields: readonly FigureField[];
}

/** Null for a single cell, which is pasted like any text. */
export function readPasted(text: string, { locale, fields }: Place): Pasted | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (lines.length === 1 && !text.includes('\t')) return null;
  const rows: (number | null)[][] = [];
  for (const [index, line] of lines.entries()) {
    const cells: (number | null)[] = [];
    for (const [right, cell] of line.split('\t').entries()) {
      const { value, why } = readCell(cell, locale, fields[right]);
      if (why !== null) return { problem: `Row ${index + 1} of what you pasted: ${why} Nothing was pasted.` };
      cells.push(value);
    }
    rows.push(cells);
  }
  return { rows };
}

function readCell(cell: string, locale: string, field: FigureField | undefined) {
  const parsed = parseNumber(cell, locale);
  if (parsed.kind === 'invalid') return { value: null, why: `“${cell.slice(0, 40)}” is no number.` };
  if (parsed.kind === 'empty') return { value: null, why: null };
  return { value: parsed.value, why: field === undefined ? null : figureFault(field, parsed.value) };
}
