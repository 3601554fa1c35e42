import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { contentTree } from '#shared/domain/deck/content-tree';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { paletteOf } from '../deck/palette';
import { closePdf, openPdf } from './handout-page';
import { tidyText } from '../text-fit/tidy-text';
import { HandoutWriter } from './handout-writer';
import { writeSection, writeTitle } from './write-agreement';

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
  writeTitle(writer, content, palette);
  for (const section of content.sections) writeSection(writer, section, palette);
  writer.finish(`${tidyText(content.clientName).replaceAll('\n', ' ')}  ·  ${title}`);
  return await closePdf(pdf);
}
