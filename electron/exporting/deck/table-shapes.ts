import type { ContentRow } from '#shared/domain/deck/content-types';
import type { TableFit } from '../text-fit/fit-table';
import { linePtOf } from '../text-fit/measurer';
import type { TableRow } from '../text-fit/table-measure';
import type { Palette } from './palette';
import type { Frame, TableShape } from './slide-shape';
import { boldRun, inkRun } from './text-shapes';

/** The first cell of a row names it and stands in bold. */
export const tableRow = ({ name, cells }: ContentRow, palette: Palette): TableRow => ({
  name,
  cells: cells.map((cell, column) => [column === 0 ? boldRun(cell, palette) : inkRun(cell, palette)]),
});

interface TableOptions {
  readonly name: string;
  readonly altText: string;
  readonly frame: Frame;
  readonly palette: Palette;
}

/** A fitted table at the top of its frame; none at all if not one row fits. */
export function tableShapes(fit: TableFit, { name, altText, frame, palette }: TableOptions): TableShape[] {
  if (fit.rows.length === 0) return [];
  const { sizePt, widthsPt, paddingYPt } = fit;
  const rows = fit.rows.map(({ cells, heightPt }, index) => ({
    heightPt,
    fill: index === 0 ? palette.accent : index % 2 === 0 ? palette.tint : palette.white,
    cells: cells.map(({ paragraphs }) => ({ paragraphs, color: index === 0 ? palette.onAccent : palette.ink })),
  }));
  return [
    {
      kind: 'table',
      name,
      altText,
      frame: { ...frame, height: fit.heightPt },
      sizePt,
      linePt: linePtOf(sizePt),
      widthsPt,
      paddingYPt,
      rows,
      line: palette.line,
    },
  ];
}
