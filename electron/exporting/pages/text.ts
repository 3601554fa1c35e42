import { tidyText } from '../text-fit/tidy-text';
import type { Run } from '../text-fit/wrap';
import { labelledPieces, rowText, type RowLine } from './pieces';
import { BODY_PT, oneLineOf, type Sheet } from './sheet';

interface Head {
  /** Small, above the title. */
  readonly above: string;
  readonly title: string;
  readonly below: readonly string[];
}

/** The head of the first page. */
export function writeHead({ writer, palette }: Sheet, { above, title, below }: Head): void {
  writer.outline(oneLineOf(title));
  writer.paragraph([{ text: oneLineOf(above), color: palette.grey }], { tag: 'P', sizePt: 10, after: 2 });
  const name = [{ text: oneLineOf(title), isBold: true, color: palette.accentInk }];
  writer.paragraph(name, { tag: 'H1', sizePt: 24, after: 3 });
  for (const line of below) {
    if (line === '') continue;
    writer.paragraph([{ text: oneLineOf(line), color: palette.grey }], { tag: 'P', sizePt: 10.5, after: 1 });
  }
}

/** A part of the document, below a hairline and in the outline. */
export function writeSection({ writer, palette }: Sheet, title: string): void {
  writer.needs(90);
  writer.skip(14);
  writer.hairline();
  writer.outline(title);
  const words = [{ text: title, isBold: true, color: palette.accentInk }];
  writer.paragraph(words, { tag: 'H2', sizePt: 14, before: 9, after: 3, keepLines: 2 });
}

export function writeSubhead({ writer }: Sheet, runs: readonly Run[]): void {
  const words = runs.map((run) => ({ ...run, text: oneLineOfRun(run.text) }));
  writer.paragraph(words, { tag: 'H3', sizePt: 11, before: 9, after: 2, keepLines: 2 });
}

/** User text in paragraphs. */
export function writeText({ writer }: Sheet, text: string): void {
  for (const paragraph of tidyText(text).split('\n')) {
    if (paragraph === '') continue;
    writer.paragraph([{ text: paragraph }], { tag: 'P', sizePt: BODY_PT + 0.5, after: 4 });
  }
}

/** One line of our own words, of less weight. */
export function writeRemark({ writer, palette }: Sheet, text: string): void {
  writer.paragraph([{ text, color: palette.grey }], { tag: 'P', sizePt: BODY_PT, after: 3 });
}

/** A label of ours and what stands beside it; nothing at all without a text. */
export function writeRow(sheet: Sheet, label: string, content: string | readonly RowLine[]): void {
  const lines = typeof content === 'string' ? rowText(content) : content;
  for (const piece of labelledPieces(sheet, label, lines)) piece.write();
}

/** Keeps the space that divides two runs. */
const oneLineOfRun = (text: string): string => text.replaceAll(/\s+/g, ' ');
