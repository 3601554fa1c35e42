import { SLIDE_NUMBER } from '../../electron/exporting/deck/slide-frame';
import type { LaidDeck, SlideShape } from '../../electron/exporting/deck/slide-shape';
import type { LaidParagraph } from '../../electron/exporting/text-fit/paragraphs';

/** Where the layout says that some text stands; `text` is null where another program places it (charts). */
export interface PredictedBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string | null;
}

/** The boxes of one slide that may hold words. */
export function predictedBoxes({ common, slides }: LaidDeck, index: number): PredictedBox[] {
  const shapes = [...common, ...(slides[index]?.shapes ?? [])];
  const { x, y, width, height } = SLIDE_NUMBER;
  return [
    ...shapes.flatMap(boxesOf),
    { left: x, top: y, right: x + width, bottom: y + height, text: String(index + 1) },
  ];
}

const wordsOf = (paragraphs: readonly LaidParagraph[]): string =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');

function boxesOf(shape: SlideShape): PredictedBox[] {
  const { x, y, width, height } = shape.frame;
  const frame = { left: x, top: y, right: x + width, bottom: y + height };
  if (shape.kind === 'chart') return [{ ...frame, text: null }];
  if (shape.kind === 'table') return tableBoxes(shape);
  if (shape.kind !== 'text') return [];
  // Measuring leaves some slack: a paragraph may take a line less, and then what follows stands higher, never lower.
  let bottom = y;
  return shape.paragraphs.map((paragraph) => {
    bottom += paragraph.ends.length * shape.linePt;
    const box = { ...frame, bottom, text: `${paragraph.marker ?? ''} ${wordsOf([paragraph])}` };
    bottom += paragraph.spaceAfterPt;
    return box;
  });
}

function tableBoxes({ frame, rows, widthsPt }: Extract<SlideShape, { kind: 'table' }>): PredictedBox[] {
  let top = frame.y;
  return rows.flatMap(({ heightPt, cells }) => {
    let left = frame.x;
    const boxes = cells.map(({ paragraphs }, column) => {
      const right = left + (widthsPt[column] ?? 0);
      const box = { left, right, top, bottom: top + heightPt, text: wordsOf(paragraphs) };
      left = right;
      return box;
    });
    top += heightPt;
    return boxes;
  });
}
