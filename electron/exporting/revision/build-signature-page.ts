import { contentTree } from '#shared/domain/deck/content-tree';
import { signatureSection } from '#shared/domain/deck/signature-section';
import { maySignOnPaper, whyOnScreen } from '#shared/domain/signing/on-paper';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { blockOf } from '#shared/domain/deck/content-types';
import { closePdf } from '../handout/handout-page';
import { writeTitle } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { writePaperLines } from './paper-lines';
import { openRevisionSheet, writeHeading, writeParagraphs, writeRemark } from './revision-sheet';
import { showInstant } from './show-instant';
import { writeDigest, writeFact } from './write-facts';

const paperConsent =
  'I have read the agreement of which the content digest above was made, and I mean my signature below as my own.';
const scanRemark =
  'The scan of this page is kept beside the sealed file as a record of what was signed on paper. It is not a digital signature, and no check of the file covers the hand that signed here.';

interface PageSource {
  readonly record: RevisionRecord;
  readonly contentSha256: string;
}

/** One page to print and sign by hand; it goes on where the names are many. Its scan is a record beside the file. */
export async function buildSignaturePage({ record, contentSha256 }: PageSource): Promise<Uint8Array> {
  const { client, agreement, number } = record;
  const content = contentTree({ client, document: agreement });
  const subject = `Signature page of revision ${number}, content digest ${contentSha256}`;
  const title = `Signature page: ${content.title}`;
  const sheet = openRevisionSheet({ client, title, subject, madeAt: new Date(record.closedAt) });
  const section = signatureSection(agreement, client.locale);
  const { writer, palette } = sheet;
  const what = [{ text: 'Signature page, to be signed by hand', isBold: true, color: palette.accentInk }];
  writer.paragraph(what, { tag: 'P', sizePt: 10, after: 2 });
  writeTitle(writer, content, palette);
  writer.skip(8);
  writeFact(sheet, 'Revision', `${number}, closed ${showInstant(record.closedAt, client.locale)}`);
  writeDigest(sheet, 'Content digest', contentSha256);
  writeHeading(sheet, 'What is signed');
  writeParagraphs(sheet, `${section.purpose} ${blockOf(section, 'signatures')?.statement ?? ''}`);
  writeParagraphs(sheet, paperConsent);
  writer.skip(10);
  const onPaper = record.signatories.filter((signatory) => maySignOnPaper(record, signatory));
  if (onPaper.length < record.signatories.length) writeRemark(sheet, whyOnScreen);
  for (const signatory of onPaper) writePaperLines(sheet, signatory);
  writeRemark(sheet, scanRemark);
  writer.finish(`Revision ${number}  ·  ${shortDigest(contentSha256)}  ·  ${oneLineOf(content.title)}`);
  return await closePdf(sheet.pdf);
}
