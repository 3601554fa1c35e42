import type { Client } from '#shared/domain/engagement/engagement-schema';
import { paletteOf } from '../deck/palette';
import { openPdf, type Pdf } from '../handout/handout-page';
import { HandoutWriter } from '../handout/handout-writer';
import { textPiece, type Piece } from '../pages/pieces';
import { oneLineOf, type TextSheet } from '../pages/sheet';
import { tidyText } from '../text-fit/tidy-text';

/** The pages of a revision being written. */
export interface RevisionSheet extends TextSheet {
  readonly pdf: Pdf;
  readonly client: Client;
}

interface SheetOptions {
  readonly client: Client;
  readonly title: string;
  readonly subject: string;
  readonly madeAt?: Date;
}

/** Opens a tagged PDF in the client's page size, language and colour. */
export function openRevisionSheet({ client, title, ...about }: SheetOptions): RevisionSheet {
  const pdf = openPdf({ title: oneLineOf(title), pageSize: client.pageSize, language: client.locale, ...about });
  const palette = paletteOf(client.accentColor);
  return { pdf, palette, client, writer: new HandoutWriter(pdf, palette) };
}

/** Type size of running text, points. */
export const TEXT_PT = 10.5;

export function headingPiece(sheet: TextSheet, title: string): Piece {
  const words = [{ text: title, isBold: true, color: sheet.palette.accentInk }];
  return textPiece(sheet, words, { tag: 'H3', sizePt: 12, before: 10, after: 3, keepLines: 3 });
}

export const writeHeading = (sheet: TextSheet, title: string): void => headingPiece(sheet, title).write();

/** User text or ours, in paragraphs. */
export function writeParagraphs({ writer }: TextSheet, text: string): void {
  for (const paragraph of tidyText(text).split('\n')) {
    if (paragraph !== '') writer.paragraph([{ text: paragraph }], { tag: 'P', sizePt: TEXT_PT, after: 5 });
  }
}

export function writeRemark({ writer, palette }: TextSheet, text: string): void {
  writer.paragraph([{ text, color: palette.grey }], { tag: 'P', sizePt: TEXT_PT, after: 4 });
}

/** @param marker "•" or "1.". */
export function writeItem({ writer }: TextSheet, marker: string, text: string): void {
  const look = { tag: 'LI', sizePt: TEXT_PT, after: 3, indentPt: 16, marker: { text: marker } } as const;
  writer.paragraph([{ text: oneLineOf(text) }], look);
}
