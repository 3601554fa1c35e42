import { createPrintable } from '../../exporting/handout/printable-text';
import { linePtOf } from '../../exporting/text-fit/measurer';
import { tidyText } from '../../exporting/text-fit/tidy-text';
import { linesOf, wrap } from '../../exporting/text-fit/wrap';

/** Texts in lines, the first text's lines first. */
export interface FittedTexts {
  readonly sizePt: number;
  readonly linePt: number;
  readonly lines: readonly string[];
  /** How many of the lines are the first text's. */
  readonly firstCount: number;
}

const LARGEST_PT = 9;
/** Smaller than anybody reads on paper, but on screen one can look closer; nothing is ever left out. */
const SMALLEST_PT = 0.5;
const STEP = 0.95;

/** Breaks texts into lines of the largest type that fits the box. What the typeface lacks becomes a box. */
export function fitTexts(
  texts: readonly string[],
  box: { readonly width: number; readonly height: number },
): FittedTexts {
  const printable = createPrintable();
  const paragraphs = texts.map((text) => printable.of(tidyText(text)).split('\n'));
  for (let sizePt = LARGEST_PT; ; sizePt *= STEP) {
    const broken = paragraphs.map((lines) => lines.flatMap((line) => brokenLine(line, sizePt, box.width)));
    const lines = broken.flat();
    const linePt = linePtOf(sizePt);
    if (lines.length * linePt <= box.height || sizePt < SMALLEST_PT)
      return { sizePt, linePt, lines, firstCount: broken[0]?.length ?? 0 };
  }
}

function brokenLine(text: string, sizePt: number, widthPt: number): string[] {
  const runs = [{ text }];
  const { ends } = wrap(runs, { sizePt, widthPt, maxLines: Infinity });
  return linesOf(runs, ends).map((line) => line.map((run) => run.text).join(''));
}
