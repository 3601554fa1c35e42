import type PptxGenJS from 'pptxgenjs';

import type { LaidParagraph } from '../text-fit/paragraphs';
import type { Frame, TextShape, TextShapeParagraph } from './slide-shape';

/** The typeface that the slides name; measured with its metric twin Carlito. */
export const FONT = 'Calibri';

const POINTS_PER_INCH = 72;

export const toInches = (points: number): number => points / POINTS_PER_INCH;

export const inches = ({ x, y, width, height }: Frame) => ({
  x: toInches(x),
  y: toInches(y),
  w: toInches(width),
  h: toInches(height),
});

export function textOptions({ frame, sizePt, linePt, align, name }: TextShape): PptxGenJS.TextPropsOptions {
  return {
    ...inches(frame),
    objectName: name,
    fontFace: FONT,
    fontSize: sizePt,
    lineSpacing: linePt,
    align,
    valign: 'top',
    margin: 0,
  };
}

/** Runs with their paragraph's properties on the first and the line end on the last. */
export const textRuns = ({ paragraphs }: TextShape): PptxGenJS.TextProps[] => paragraphs.flatMap(paragraphRuns);

function paragraphRuns(paragraph: TextShapeParagraph, index: number, all: readonly TextShapeParagraph[]) {
  const { spaceAfterPt, indentPt, marker } = paragraph;
  const bullet = marker === undefined ? {} : { bullet: bulletOf(marker, indentPt) };
  return runsOf(paragraph, index < all.length - 1).map((run, at) => ({
    ...run,
    options: {
      ...run.options,
      ...(spaceAfterPt > 0 && { paraSpaceAfter: spaceAfterPt }),
      ...(at === 0 && bullet),
    },
  }));
}

function bulletOf(marker: string, indent: number) {
  return marker === '•'
    ? { indent }
    : { indent, type: 'number' as const, numberStartAt: Number.parseInt(marker, 10), style: 'arabicPeriod' as const };
}

/** A paragraph's runs for pptxgenjs; the empty paragraph is one empty run. */
export function runsOf({ runs }: LaidParagraph, isLineEnd: boolean): PptxGenJS.TextProps[] {
  const written = runs.length === 0 ? [{ text: '' }] : runs;
  return written.map(({ text, isBold, color }, index) => ({
    text,
    options: {
      bold: isBold === true,
      ...(color !== undefined && { color }),
      ...(isLineEnd && index === written.length - 1 && { breakLine: true }),
    },
  }));
}
