import type { Client } from '#shared/domain/engagement/engagement-schema';
import { paletteOf, type Palette } from '../deck/palette';
import { closePdf, MARGIN, openPdf } from '../handout/handout-page';
import { HandoutWriter } from '../handout/handout-writer';
import { tidyText } from '../text-fit/tidy-text';
import { createPaperFillIn, type FillIn } from './fill-in';
import { createFormFillIn } from './form-fill-in';

/** What it takes to write text on pages. */
export interface TextSheet {
  readonly writer: HandoutWriter;
  readonly palette: Palette;
}

/** Pages being written, with what every part of them needs. */
export interface Sheet extends TextSheet {
  readonly fillIn: FillIn;
  /** BCP 47, of the engagement. */
  readonly locale: string;
}

interface SheetOptions {
  readonly client: Client;
  readonly title: string;
  readonly form?: 'print' | 'fillable';
  /** On every page, before the page number. */
  readonly footer: string;
}

/** Writes a tagged PDF in the client's page size and language. Equal content gives equal bytes. */
export async function makeSheets(
  { client, title, form = 'print', footer }: SheetOptions,
  write: (sheet: Sheet) => void,
): Promise<Uint8Array> {
  const pdf = openPdf({ title: oneLineOf(title), pageSize: client.pageSize, language: client.locale });
  const palette = paletteOf(client.accentColor);
  const writer = new HandoutWriter(pdf, palette);
  const fillIn =
    form === 'print'
      ? createPaperFillIn(writer, { box: `#${palette.grey}`, rule: `#${palette.line}` })
      : createFormFillIn(writer, pdf, `#${palette.grey}`);
  write({ writer, palette, fillIn, locale: client.locale });
  writer.finish(oneLineOf(footer));
  return await closePdf(pdf);
}

/** User text that must stay on one line. */
export const oneLineOf = (text: string): string => tidyText(text).replaceAll('\n', ' ');

export const LEFT = MARGIN.x;
export const BODY_PT = 9.5;
/** Room for the labels at the left. */
export const LABEL_PT = 94;
