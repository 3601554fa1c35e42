import type PptxGenJS from 'pptxgenjs';

import { CELL_PADDING } from '../text-fit/table-measure';
import type { TableShape } from './slide-shape';
import { FONT, inches, runsOf, toInches } from './write-text';

/** A native table with a hairline below each row. */
export function addTable(slide: PptxGenJS.Slide, shape: TableShape): void {
  const none = { type: 'none' as const };
  const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
    none,
    none,
    { type: 'solid', pt: 0.75, color: shape.line },
    none,
  ];
  const rows = shape.rows.map(({ cells, fill }): PptxGenJS.TableRow =>
    cells.map(({ paragraphs, color }) => ({
      text: paragraphs
        .flatMap((paragraph, index) => runsOf(paragraph, index < paragraphs.length - 1))
        .map(({ text, options }) => ({ text: text ?? '', options: { ...options, color } })),
      options: { fill: { color: fill }, border },
    })),
  );
  slide.addTable(rows, {
    ...inches(shape.frame),
    objectName: shape.name,
    colW: shape.widthsPt.map(toInches),
    rowH: shape.rows.map(({ heightPt }) => toInches(heightPt)),
    fontFace: FONT,
    fontSize: shape.sizePt,
    valign: 'top',
    margin: [shape.paddingYPt, CELL_PADDING.x, shape.paddingYPt, CELL_PADDING.x],
  });
}
