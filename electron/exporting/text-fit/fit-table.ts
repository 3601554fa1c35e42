import { balanceColumns } from './balance-columns';
import { largestThatFits, SMALLEST_PT } from './fit-size';
import { linePtOf } from './measurer';
import type { LaidText } from './paragraphs';
import { createTableMeasure, type TableMeasure, type TableRow } from './table-measure';

export interface TableBox {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly largestPt?: number;
}

export interface LaidRow {
  /** Undefined for the row of column heads. */
  readonly row: TableRow | undefined;
  readonly cells: readonly LaidText[];
  readonly heightPt: number;
}

export interface TableFit {
  readonly sizePt: number;
  readonly widthsPt: readonly number[];
  readonly rows: readonly LaidRow[];
  readonly heightPt: number;
  readonly spilled: readonly string[];
}

/** Left free below a table: LibreOffice and PowerPoint round row heights up. */
const HEIGHT_SLACK_PT = 3;

/** A row at 12 pt takes at most this share of the box. */
const LARGEST_SHARE = 0.4;

/** No box holds more rows, so the fitting looks at no more of them. */
const MOST_ROWS = 60;

/** Sets a table as large as it fits; rows that do not fit at 12 pt are named. */
export function fitTable(head: readonly string[], rows: readonly TableRow[], box: TableBox): TableFit {
  const measure = createTableMeasure(head, rows.slice(0, MOST_ROWS));
  const whole =
    rows.length > MOST_ROWS
      ? undefined
      : largestThatFits((sizePt) => tableAt(measure, { ...box, sizePt }), { largest: box.largestPt ?? 18 });
  return whole ?? spillTable(measure, rows, box);
}

/** @returns undefined if the table is higher than its box at this size. */
function tableAt(measure: TableMeasure, box: TableBox & { readonly sizePt: number }): TableFit | undefined {
  const maxLines = Math.floor(box.heightPt / linePtOf(box.sizePt)) + 1;
  const sized = measure.at({ sizePt: box.sizePt, maxLines });
  const widthsPt = balanceColumns(sized, box.widthPt);
  if (sized.heightPt(widthsPt) > box.heightPt - HEIGHT_SLACK_PT) return undefined;
  return finish(box.sizePt, widthsPt, sized.rows(widthsPt), []);
}

/** As many rows as fit at 12 pt, from the top; a row that is too high is shortened; all that is left out is named. */
function spillTable(measure: TableMeasure, all: readonly TableRow[], box: TableBox): TableFit {
  const sizePt = SMALLEST_PT;
  const maxLines = Math.max(1, Math.floor((box.heightPt * LARGEST_SHARE) / linePtOf(sizePt)));
  const sized = measure.at({ sizePt, maxLines });
  const widthsPt = balanceColumns(sized, box.widthPt);
  const kept: LaidRow[] = [];
  let heightPt = 0;
  for (const row of sized.rows(widthsPt)) {
    if (heightPt + row.heightPt > box.heightPt - HEIGHT_SLACK_PT) break;
    kept.push(row);
    heightPt += row.heightPt;
  }
  if (kept.length <= 1) return finish(sizePt, widthsPt, [], all.map(({ name }) => name));
  const shortened = kept.flatMap(({ row, cells }) =>
    row && cells.some((cell) => cell.isShortened) ? [`${row.name} (shortened)`] : [],
  );
  return finish(sizePt, widthsPt, kept, [...shortened, ...all.slice(kept.length - 1).map(({ name }) => name)]);
}

function finish(
  sizePt: number,
  widthsPt: readonly number[],
  rows: readonly LaidRow[],
  spilled: readonly string[],
): TableFit {
  return { sizePt, widthsPt, rows, heightPt: rows.reduce((sum, row) => sum + row.heightPt, 0), spilled };
}
