import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { contentTree } from '#shared/domain/deck/content-tree';
import { blockOf, type ContentSection } from '#shared/domain/deck/content-types';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { closePdf } from '../handout/handout-page';
import { writeSection, writeSectionHead, writeTitle } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { markDraft } from './draft-mark';
import { openRevisionSheet, writeItem, writeParagraphs, writeRemark, type RevisionSheet } from './revision-sheet';

/** An agreement that is still being written, said so on every page; nothing in it can be signed. */
export async function buildDraftPdf(source: {
  readonly client: Client;
  readonly document: AgreementDocument;
}): Promise<Uint8Array> {
  const content = contentTree(source);
  const title = `Draft: ${content.title}`;
  const sheet = openRevisionSheet({ client: source.client, title, subject: 'Draft, not closed and not signed' });
  markDraft(sheet);
  writeTitle(sheet.writer, content, sheet.palette);
  for (const section of content.sections) {
    if (section.id === 'signatures') writeWhoWillSign(sheet, section);
    else writeSection(sheet.writer, section, sheet.palette);
  }
  sheet.writer.finish(`Draft  ·  ${oneLineOf(content.clientName)}  ·  ${oneLineOf(content.title)}`);
  return await closePdf(sheet.pdf);
}

/** The names without lines to sign on: a draft that was signed by hand would only mislead. */
function writeWhoWillSign(sheet: RevisionSheet, section: ContentSection): void {
  const block = blockOf(section, 'signatures');
  writeSectionHead(
    sheet.writer,
    { title: section.title, purpose: 'Who will sign once this is closed.' },
    sheet.palette,
  );
  writeParagraphs(sheet, block?.statement ?? '');
  for (const { role, name, title } of block?.lines ?? []) {
    writeItem(sheet, '•', [role, name, title].filter((text) => text !== '').join('  ·  '));
  }
  writeRemark(sheet, 'A draft cannot be signed. Close it in the app first.');
}
