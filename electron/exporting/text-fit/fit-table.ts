import { balanceColumns } from './balance-columns';
import { largestThatFits, SMALLEST_PT } from './fit-size';
import { linePtOf } from './measurer';
import type { LaidText } from './paragraphs';
import { CELL_PADDING, createTableMeasure, type TableMeasure, type TableRow } from './table-measure';

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
  /** Above and below the text in every cell, points. */
  readonly paddingYPt: number;
  readonly rows: readonly LaidRow[];
  readonly heightPt: number;
  readonly spilled: readonly string[];
}

/** Left free below a table: LibreOffice and PowerPoint round row heights up. */
const HEIGHT_SLACK_PT = 3;

/** How much of the box a roomy table fills at most, and how much it adds above and below a row. */
const AIRY_SHARE = 0.8;
const MOST_AIR_PT = 7;

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
  const maxLines = Math.max(1, Math.floor(box.heightPt / linePtOf(box.sizePt)) + 1);
  const sized = measure.at({ sizePt: box.sizePt, maxLines });
  const widthsPt = balanceColumns(sized, box.widthPt);
  if (sized.heightPt(widthsPt) > box.heightPt - HEIGHT_SLACK_PT) return undefined;
  return airy(finish(box.sizePt, widthsPt, sized.rows(widthsPt), []), box.heightPt);
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
  if (kept.length <= 1)
    return finish(
      sizePt,
      widthsPt,
      [],
      all.map(({ name }) => name),
    );
  const shortened = kept.flatMap(({ row, cells }) =>
    row && cells.some((cell) => cell.isShortened) ? [`${row.name} (shortened)`] : [],
  );
  return finish(sizePt, widthsPt, kept, [...shortened, ...all.slice(kept.length - 1).map(({ name }) => name)]);
}

/** A table that leaves room gets more air in its rows: short lists fill their slide without shouting. */
function airy(fit: TableFit, heightPt: number): TableFit {
  const free = heightPt * AIRY_SHARE - fit.heightPt;
  const extra = Math.floor(Math.min(MOST_AIR_PT, free / (2 * fit.rows.length)));
  if (extra <= 0) return fit;
  const rows = fit.rows.map((row) => ({ ...row, heightPt: row.heightPt + 2 * extra }));
  const added = 2 * extra * rows.length;
  return { ...fit, rows, paddingYPt: fit.paddingYPt + extra, heightPt: fit.heightPt + added };
}

function finish(
  sizePt: number,
  widthsPt: readonly number[],
  rows: readonly LaidRow[],
  spilled: readonly string[],
): TableFit {
  return {
    sizePt,
    widthsPt,
    paddingYPt: CELL_PADDING.y,
    rows,
    heightPt: rows.reduce((sum, row) => sum + row.heightPt, 0),
    spilled,
  };
}
