import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { contentTree } from '#shared/domain/deck/content-tree';
import type { ContentSection } from '#shared/domain/deck/content-types';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { paletteOf, type Palette } from '../deck/palette';
import { writeBlock } from './handout-block';
import { closePdf, openPdf } from './handout-page';
import { tidyText } from '../text-fit/tidy-text';
import { HandoutWriter } from './handout-writer';

/**
 * The whole agreement as a tagged PDF in the client's page size: every word, also what the slides have no room for.
 * Equal content gives equal bytes.
 */
export async function buildHandout(source: {
  readonly client: Client;
  readonly document: AgreementDocument;
}): Promise<Uint8Array> {
  const { client } = source;
  const content = contentTree(source);
  const palette = paletteOf(client.accentColor);
  const title = tidyText(content.title).replaceAll('\n', ' ');
  const pdf = openPdf({ title, pageSize: client.pageSize, language: client.locale });
  const writer = new HandoutWriter(pdf, palette);
  const name = tidyText(content.clientName).replaceAll('\n', ' ');
  writer.paragraph([{ text: title, isBold: true, color: palette.accentInk }], { tag: 'H1', sizePt: 24, after: 4 });
  writer.paragraph([{ text: name, isBold: true }], { tag: 'P', sizePt: 13 });
  if (content.dates !== '') {
    writer.paragraph([{ text: content.dates, color: palette.grey }], { tag: 'P', sizePt: 10.5 });
  }
  for (const section of content.sections) writeSection(writer, section, palette);
  writer.finish(`${name}  ·  ${title}`);
  return await closePdf(pdf);
}

function writeSection(writer: HandoutWriter, { title, purpose, blocks }: ContentSection, palette: Palette): void {
  writer.needs(120);
  writer.outline(title);
  writer.paragraph([{ text: title, isBold: true, color: palette.accentInk }], {
    tag: 'H2',
    sizePt: 17,
    before: 18,
    keepLines: 4,
  });
  writer.paragraph([{ text: tidyText(purpose), color: palette.grey }], { tag: 'P', sizePt: 10.5, after: 2 });
  for (const block of blocks) writeBlock(writer, block, palette);
}
