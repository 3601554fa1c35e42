import { contentTree } from '#shared/domain/deck/content-tree';
import { attachmentName } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { closePdf } from '../handout/handout-page';
import { writeSection, writeTitle } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { openRevisionSheet } from './revision-sheet';
import { writeEvidence } from './write-evidence';
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
  writeTitle(sheet.writer, content, sheet.palette);
  for (const section of content.sections) {
    if (section.id === 'signatures') writeSignatures(sheet, { record, contentSha256, section });
    else writeSection(sheet.writer, section, sheet.palette);
  }
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
