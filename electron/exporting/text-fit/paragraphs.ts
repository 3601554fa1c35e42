import { tidyText } from './tidy-text';
import { linesOf, sliceRuns, wrap, type Run } from './wrap';

/** More characters than a whole slide of the narrowest letters holds at the smallest size. */
const MOST_CHARACTERS = 10_000;

/** Text as a slide can show it: tidy, and no more of it than any slide holds. */
export const slideText = (text: string): string => tidyText(text.slice(0, MOST_CHARACTERS));

/** One paragraph laid out: its text, and where its lines end. */
export interface LaidParagraph {
  readonly runs: readonly Run[];
  readonly ends: readonly number[];
}

/** The paragraph's lines as runs. */
export const paragraphLines = ({ runs, ends }: LaidParagraph): Run[][] => linesOf(runs, ends);

export interface ParagraphBox {
  readonly sizePt: number;
  readonly widthPt: number;
  readonly maxLines: number;
}

export interface LaidText {
  readonly paragraphs: readonly LaidParagraph[];
  readonly lineCount: number;
  /** True if the text was longer; then it ends in an ellipsis. */
  readonly isShortened: boolean;
}

/** Cuts runs at line feeds into paragraphs. */
export function splitParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs;
}

/** Breaks runs (line feeds allowed) into at most `maxLines` lines. */
export function layParagraphs(runs: readonly Run[], { sizePt, widthPt, maxLines }: ParagraphBox): LaidText {
  const laid: LaidParagraph[] = [];
  let left = maxLines;
  for (const paragraph of splitParagraphs(runs)) {
    if (left <= 0) return { paragraphs: withEllipsis(laid), lineCount: maxLines, isShortened: true };
    const { ends, isCut } = wrap(paragraph, { sizePt, widthPt, maxLines: left });
    laid.push({ runs: paragraph, ends });
    left -= ends.length;
    if (isCut) return { paragraphs: withEllipsis(laid), lineCount: maxLines, isShortened: true };
  }
  return { paragraphs: laid, lineCount: maxLines - left, isShortened: false };
}

/** How many characters make room for an ellipsis on a full last line, with some to spare. */
const ELLIPSIS_ROOM = 4;

/** The laid text cut after its last line, before a word where there is one, with an ellipsis in place of the rest. */
function withEllipsis(laid: readonly LaidParagraph[]): LaidParagraph[] {
  const last = laid.at(-1);
  if (!last) return [];
  const end = last.ends.at(-1) ?? 0;
  const start = last.ends.at(-2) ?? 0;
  const text = last.runs.map((run) => run.text).join('');
  const latest = Math.max(start + 1, end - ELLIPSIS_ROOM);
  const space = text.lastIndexOf(' ', latest);
  const cut = avoidHalf(text, space > start ? space : latest);
  const kept = sliceRuns(last.runs, 0, cut);
  const tail = kept.at(-1) ?? { text: '' };
  const runs = [...kept.slice(0, -1), { ...tail, text: `${tail.text} …` }];
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  return [...laid.slice(0, -1), { runs, ends: [...last.ends.slice(0, -1), length] }];
}

/** Moves a cut out of the middle of a surrogate pair. */
function avoidHalf(text: string, cut: number): number {
  const code = text.charCodeAt(cut);
  return code >= 0xdc_00 && code <= 0xdf_ff && cut > 0 ? cut - 1 : cut;
}
