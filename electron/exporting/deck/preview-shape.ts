import type { PreviewBox } from '#shared/domain/deck/deck-schema';
import { paragraphLines, type LaidParagraph } from '../text-fit/paragraphs';
import { CELL_PADDING } from '../text-fit/table-measure';
import { previewChart } from './preview-chart';
import type { SlideShape, TableShape, TextShape } from './slide-shape';

/** One shape as the boxes that show it on the screen. */
export function previewShape(shape: SlideShape): PreviewBox[] {
  switch (shape.kind) {
    case 'rect':
      return [
        {
          ...shape.frame,
          ...(shape.fill !== undefined && { fill: `#${shape.fill}` }),
          ...(shape.stroke !== undefined && { stroke: `#${shape.stroke}` }),
        },
      ];
    case 'text':
      return previewText(shape);
    case 'table':
      return previewTable(shape);
    case 'image':
      return [{ ...shape.frame, image: `data:${shape.picture.mediaType};base64,${shape.picture.base64}` }];
    case 'ink':
      return [{ ...shape.frame, ink: shape.picture, inkColor: `#${shape.color}` }];
    case 'chart':
      return previewChart(shape);
  }
}

const previewLines = (paragraphs: readonly LaidParagraph[], color?: string): PreviewBox['lines'] =>
  paragraphs.flatMap(paragraphLines).map((line) =>
    line.map((run) => {
      const shown = color ?? run.color;
      return {
        text: run.text,
        ...(run.isBold === true && { isBold: true }),
        ...(shown !== undefined && { color: `#${shown}` }),
      };
    }),
  );

/** A box for each paragraph, and one for its marker. */
function previewText({ frame, sizePt, linePt, align, paragraphs }: TextShape): PreviewBox[] {
  let y = frame.y;
  return paragraphs.flatMap((paragraph) => {
    const { indentPt, marker, spaceAfterPt } = paragraph;
    const height = paragraph.ends.length * linePt;
    const look = { y, height, fontPt: sizePt, linePt, align };
    const lines = previewLines([paragraph]);
    y += height + spaceAfterPt;
    const text = { ...look, x: frame.x + indentPt, width: frame.width - indentPt, ...(lines && { lines }) };
    if (marker === undefined) return [text];
    return [{ ...look, x: frame.x, width: indentPt, height: linePt, lines: [[{ text: marker }]] }, text];
  });
}

function previewTable({ frame, rows, widthsPt, paddingYPt, sizePt, linePt, line }: TableShape): PreviewBox[] {
  let y = frame.y;
  return rows.flatMap(({ heightPt, fill, cells }) => {
    let x = frame.x;
    const boxes = cells.map(({ paragraphs, color }, column): PreviewBox => {
      const width = widthsPt[column] ?? 0;
      const isHead = y === frame.y;
      const lines = previewLines(paragraphs, isHead ? color : undefined);
      const box = {
        x,
        y,
        width,
        height: heightPt,
        fill: `#${fill}`,
        fontPt: sizePt,
        linePt,
        insetX: CELL_PADDING.x,
        insetY: paddingYPt,
        align: 'left' as const,
        ...(lines && { lines }),
      };
      x += width;
      return box;
    });
    y += heightPt;
    return [...boxes, { x: frame.x, y: y - 0.75, width: frame.width, height: 0.75, fill: `#${line}` }];
  });
}
