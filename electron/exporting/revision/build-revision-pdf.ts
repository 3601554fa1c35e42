import { contentTree } from '#shared/domain/deck/content-tree';
import { signatureSection } from '#shared/domain/deck/signature-section';
import { attachmentName } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { closePdf } from '../handout/handout-page';
import { writeSection } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { openRevisionSheet } from './revision-sheet';
import { writeAmendment } from './write-amendment';
import { writeCover } from './write-cover';
import { writeEvidence } from './write-evidence';
import { writeGaps } from './write-gaps';
import { writeSignatures } from './write-signatures';

interface RevisionSource {
  readonly record: RevisionRecord;
  /** Canonical JSON of the record, as it was frozen. */
  readonly recordJson: string;
  /** SHA-256 of `recordJson` in UTF-8. */
  readonly contentSha256: string;
}

/**
 * The whole file of a revision before anybody signs: every word of the agreement, what an amendment changes, a signature
 * page with an empty field for each signatory and one for the seal, the evidence, and the record attached. Everything on
 * the pages comes from the record: equal records give equal bytes.
 */
export async function buildRevisionPdf({ record, recordJson, contentSha256 }: RevisionSource): Promise<Uint8Array> {
  const { client, agreement, number } = record;
  const content = contentTree({ client, document: agreement });
  const madeAt = new Date(record.closedAt);
  const subject = `Revision ${number}, content digest ${contentSha256}`;
  const sheet = openRevisionSheet({ client, title: content.title, subject, madeAt });
  writeCover(sheet, { content, record, contentSha256 });
  writeAmendment(sheet, record);
  for (const section of content.sections) {
    if (section.id !== 'signatures') writeSection(sheet.writer, section, sheet.palette);
  }
  writeGaps(sheet, record);
  writeSignatures(sheet, { record, contentSha256, section: signatureSection(agreement, client.locale) });
  writeEvidence(sheet, { record, contentSha256 });
  const name = `${oneLineOf(content.clientName)}  ·  ${oneLineOf(content.title)}`;
  sheet.writer.finish(`Revision ${number}  ·  ${shortDigest(contentSha256)}  ·  ${name}`);
  sheet.pdf.file(Buffer.from(recordJson, 'utf8'), {
    name: attachmentName,
    type: 'application/json',
    description: 'The agreement that is signed, as canonical JSON',
    relationship: 'Source',
    creationDate: madeAt,
    modifiedDate: madeAt,
  });
  return await closePdf(sheet.pdf);
}
