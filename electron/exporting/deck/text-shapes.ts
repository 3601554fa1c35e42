import { INDENT_PT, spaceAfter, type FlowFit, type FlowItem } from '../text-fit/fit-flow';
import { linePtOf } from '../text-fit/measurer';
import { layParagraphs, slideText, type LaidParagraph } from '../text-fit/paragraphs';
import type { Run } from '../text-fit/wrap';
import type { Palette } from './palette';
import type { Frame, TextShape, TextShapeParagraph } from './slide-shape';

/** A paragraph without marker and indent. */
const plainParagraph = (paragraph: LaidParagraph): TextShapeParagraph => ({
  ...paragraph,
  indentPt: 0,
  spaceAfterPt: 0,
});

interface LineOptions {
  readonly name: string;
  readonly text: string;
  readonly frame: Frame;
  readonly sizePt: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'right';
  readonly maxLines?: number;
}

/** Text of one size in at most `maxLines` (one) lines; what is longer ends in an ellipsis. */
export function oneLine({
  name,
  text,
  frame,
  sizePt,
  color,
  isBold = false,
  align = 'left',
  maxLines = 1,
}: LineOptions): {
  readonly shape: TextShape;
  readonly isShortened: boolean;
  readonly lineCount: number;
} {
  const runs = [{ text: slideText(text), color, isBold }];
  const { paragraphs, isShortened, lineCount } = layParagraphs(runs, { sizePt, widthPt: frame.width, maxLines });
  return {
    shape: {
      kind: 'text',
      name,
      frame,
      sizePt,
      linePt: linePtOf(sizePt),
      align,
      paragraphs: paragraphs.map(plainParagraph),
    },
    isShortened,
    lineCount,
  };
}

/** A laid flow as one text box with native bullets and numbers. */
export function flowShape(name: string, frame: Frame, flow: FlowFit): TextShape {
  const paragraphs = flow.items.flatMap(({ item, ordinal, paragraphs: laid }, index) =>
    laid.map((paragraph, line): TextShapeParagraph => {
      const isFirst = line === 0;
      const isLast = line === laid.length - 1;
      const marker = isFirst ? markerText(item, ordinal) : undefined;
      return {
        ...paragraph,
        ...(marker !== undefined && { marker }),
        indentPt: item.marker ? INDENT_PT : 0,
        spaceAfterPt: isLast ? spaceAfter(item, flow.items[index + 1]?.item, flow.sizePt) : 0,
      };
    }),
  );
  const { sizePt } = flow;
  return { kind: 'text', name, frame, sizePt, linePt: linePtOf(sizePt), align: 'left', paragraphs };
}

function markerText(item: FlowItem, ordinal: number): string | undefined {
  if (item.marker === 'bullet') return '•';
  return item.marker === 'number' ? `${ordinal}.` : undefined;
}

/** A heading inside a flow. */
export const headingItem = (text: string, palette: Palette): FlowItem => ({
  runs: [{ text, isBold: true, color: palette.accentInk }],
});

/** User text as one run. */
export const inkRun = (text: string, palette: Palette): Run => ({ text: slideText(text), color: palette.ink });
export const greyRun = (text: string, palette: Palette): Run => ({ text: slideText(text), color: palette.grey });
export const boldRun = (text: string, palette: Palette): Run => ({
  text: slideText(text),
  color: palette.ink,
  isBold: true,
});
