import type { ContentRow } from '#shared/domain/deck/content-types';
import { COLUMN_GAP_PT, entryGapPt, fitGlossary, type LaidEntry } from '../../text-fit/fit-glossary';
import { linePtOf } from '../../text-fit/measurer';
import type { Palette } from '../palette';
import type { Frame, TextShape } from '../slide-shape';
import { boldRun, inkRun } from '../text-shapes';
import type { SlidePart } from './slide-part';

interface GlossaryOptions {
  readonly name: string;
  readonly frame: Frame;
  readonly palette: Palette;
}

/** Rows as run-in paragraphs in one to three columns: the first cell in bold, the others after a dash. */
export function glossaryPart(rows: readonly ContentRow[], { name, frame, palette }: GlossaryOptions): SlidePart {
  const entries = rows.map((row) => ({
    name: row.name,
    runs: row.cells.flatMap((cell, column) =>
      column === 0 ? [boldRun(cell, palette)] : [separator(column, palette), inkRun(cell, palette)],
    ),
  }));
  const fit = fitGlossary(entries, { widthPt: frame.width, heightPt: frame.height });
  const shapes = fit.columns.flatMap((column, index): TextShape[] => {
    const x = frame.x + index * (fit.columnPt + COLUMN_GAP_PT);
    const box = { ...frame, x, width: fit.columnPt };
    return column.length === 0
      ? []
      : [columnShape(`${name}, column ${index + 1}`, box, { column, sizePt: fit.sizePt })];
  });
  return { shapes, fontPt: fit.sizePt, usedPt: fit.heightPt, spilled: fit.spilled };
}

const separator = (column: number, palette: Palette) => ({ text: column === 1 ? ' – ' : ' · ', color: palette.grey });

function columnShape(
  name: string,
  frame: Frame,
  { column, sizePt }: { readonly column: readonly LaidEntry[]; readonly sizePt: number },
): TextShape {
  const paragraphs = column.flatMap(({ paragraphs: laid }) =>
    laid.map((paragraph, line) => ({
      ...paragraph,
      indentPt: 0,
      spaceAfterPt: line === laid.length - 1 ? entryGapPt(sizePt) : 0,
    })),
  );
  return { kind: 'text', name, frame, sizePt, linePt: linePtOf(sizePt), align: 'left', paragraphs };
}
