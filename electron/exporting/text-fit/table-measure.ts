import type { LaidRow } from './fit-table';
import { linePtOf, textEm } from './measurer';
import { layParagraphs, splitParagraphs, type LaidText } from './paragraphs';
import { wordsOf, wrapWords, type Run, type Words } from './wrap';

export interface TableRow {
  /** What it is called when it does not fit: "Term: Escalation". */
  readonly name: string;
  readonly cells: readonly (readonly Run[])[];
}

/** Space inside a table cell, points. */
export const CELL_PADDING = { x: 7, y: 3 } as const;

export interface SizedTable {
  readonly columnCount: number;
  /** Widest word of a column, and the width of its whole texts in the mean; points with the padding. */
  readonly columnNeeds: readonly { readonly widestWordPt: number; readonly meanPt: number }[];
  heightPt(widthsPt: readonly number[]): number;
  rows(widthsPt: readonly number[]): LaidRow[];
}

export interface TableMeasure {
  at(options: { readonly sizePt: number; readonly maxLines: number }): SizedTable;
}

type Cells = readonly (readonly Run[])[];

/** Measures one table at many sizes and widths. Lines are counted once for each column, width and size. */
export function createTableMeasure(head: readonly string[], rows: readonly TableRow[]): TableMeasure {
  const heads: Cells = head.map((text) => [{ text, isBold: true }]);
  const all: readonly Cells[] = [heads, ...rows.map((row) => row.cells)];
  const needsEm = head.map((_, column) => columnNeedEm(all.map((cells) => cells[column] ?? [])));
  const prepared = all.map((cells) => cells.map((runs) => splitParagraphs(runs).map(wordsOf)));
  return {
    at: ({ sizePt, maxLines }) => {
      const lineCounts = countLines(prepared, { sizePt, maxLines });
      const rowPt = (lines: number) => Math.ceil((lines * linePtOf(sizePt) + 2 * CELL_PADDING.y) * 100) / 100;
      return {
        columnCount: head.length,
        columnNeeds: needsEm.map(({ widestWordEm, meanEm }) => ({
          widestWordPt: widestWordEm * sizePt * 1.04 + 2 * CELL_PADDING.x,
          meanPt: meanEm * sizePt + 2 * CELL_PADDING.x,
        })),
        heightPt: (widthsPt) => {
          const columns = widthsPt.map((width, column) => lineCounts(column, width));
          return all.reduce((sum, _, row) => sum + rowPt(Math.max(...columns.map((counts) => counts[row] ?? 1))), 0);
        },
        rows: (widthsPt) =>
          all.map((cells, index) => {
            const laid = cells.map((runs, column) =>
              layParagraphs(runs, { sizePt, widthPt: innerPt(widthsPt[column] ?? 0), maxLines }),
            );
            const lines = Math.max(1, ...laid.map(({ lineCount }: LaidText) => lineCount));
            return { row: rows[index - 1], cells: laid, heightPt: rowPt(lines) };
          }),
      };
    },
  };
}

const innerPt = (widthPt: number) => widthPt - 2 * CELL_PADDING.x;

/** Above the number of columns of any table. */
const MOST_COLUMNS = 32;

/** Of each cell its paragraphs. */
type PreparedCells = readonly (readonly Words[])[];

function countLines(
  prepared: readonly PreparedCells[],
  { sizePt, maxLines }: { readonly sizePt: number; readonly maxLines: number },
) {
  const known = new Map<number, readonly number[]>();
  const count = (paragraphs: readonly Words[], widthPt: number) => {
    let lines = 0;
    for (const words of paragraphs) {
      lines += wrapWords(words, { sizePt, widthPt, maxLines }).ends.length;
      if (lines >= maxLines) return maxLines;
    }
    return lines;
  };
  return (column: number, widthPt: number): readonly number[] => {
    const key = Math.round(widthPt * 100) * MOST_COLUMNS + column;
    let counts = known.get(key);
    if (!counts) {
      counts = prepared.map((cells) => count(cells[column] ?? [], innerPt(widthPt)));
      known.set(key, counts);
    }
    return counts;
  };
}

/** Characters of a cell that count for the width of its column: a very long cell does not ask for more. */
const MOST_WEIGHED = 600;

function columnNeedEm(cells: readonly (readonly Run[])[]): { readonly widestWordEm: number; readonly meanEm: number } {
  let widestWordEm = 0;
  let sumEm = 0;
  for (const run of cells.flat()) {
    const words = run.text.slice(0, MOST_WEIGHED).split(/\s+/);
    for (const word of words) {
      const em = textEm(word, run.isBold === true);
      widestWordEm = Math.max(widestWordEm, em);
      sumEm += em + 0.23;
    }
  }
  return { widestWordEm, meanEm: sumEm / Math.max(1, cells.length) };
}
