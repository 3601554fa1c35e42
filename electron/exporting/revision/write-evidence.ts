import { byClosingClock } from '#shared/domain/signing/clock';
import { attachmentName } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { writeSectionHead } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { writeHeading, writeItem, writeParagraphs, type RevisionSheet } from './revision-sheet';
import { showInstant } from './show-instant';
import { standingOf } from './standing';
import { writeDigest, writeFact } from './write-facts';

interface Evidence {
  readonly record: RevisionRecord;
  readonly contentSha256: string;
}

/** The evidence page: what was signed, by which digest, what a seal proves, and how to check it without the app. */
export function writeEvidence(sheet: RevisionSheet, { record, contentSha256 }: Evidence): void {
  sheet.writer.newPage();
  const purpose = 'What was signed, what a check of this file can tell, and how to make that check.';
  writeSectionHead(sheet.writer, { title: 'Evidence', purpose }, sheet.palette);
  writeHeading(sheet, 'The content');
  writeDigest(sheet, 'Content digest', contentSha256);
  writeFact(sheet, 'Short form', `${shortDigest(contentSha256)} (its first 16 digits)`);
  writeFact(
    sheet,
    'Made from',
    `The attached file ${attachmentName}: SHA-256 of its bytes, which are the agreement as canonical JSON (RFC 8785).`,
  );
  writeFact(sheet, 'Revision', `${record.number}, ${record.revisionId}`);
  writeFact(
    sheet,
    'Closed',
    `${showInstant(record.closedAt, sheet.client.locale)} (${record.closedAt}), ${byClosingClock(record.clockWentBackMs ?? null)}`,
  );
  if (record.predecessor) {
    writeFact(sheet, 'Amends', `Revision ${record.predecessor.number}, whose content digest is`);
    writeDigest(sheet, '', record.predecessor.contentSha256);
  }
  writeHeading(sheet, 'The keys');
  writeDigest(sheet, 'Root fingerprint', record.rootFingerprint);
  writeFact(
    sheet,
    'Made from',
    'SHA-256 of the root certificate, to which every signature and the seal in this file lead back.',
  );
  writeHeading(sheet, 'The signatories');
  for (const signatory of record.signatories) {
    const who = [signatory.name, signatory.title].map(oneLineOf).filter((text) => text !== '');
    writeItem(sheet, '•', `${who.join(', ')}  ·  ${standingOf(signatory)}`);
  }
  writeHeading(sheet, 'What each of them consents to');
  writeParagraphs(sheet, record.consentText);
  writeHeading(sheet, 'What an intact file proves');
  for (const text of proven) writeItem(sheet, '•', text);
  writeHeading(sheet, 'What it does not prove');
  for (const text of unproven) writeItem(sheet, '•', text);
  writeHeading(sheet, 'How to check this file without the app');
  for (const [index, text] of checking.entries()) writeItem(sheet, `${index + 1}.`, text);
}

const proven = [
  'The pages and the attached file have not changed since they were signed on this machine.',
  'Each signature in the file was made on exactly this content, and nothing was added after the seal.',
];

const unproven = [
  'Who signed. Names stand as they were typed, and every key was made on the machine itself: nobody outside has looked at a passport.',
  'When. All times are those of the machine’s own clock, which nobody else vouches for.',
  'That nobody else holds the root’s keys. Compare the fingerprint above with one that reached you another way.',
];

const checking = [
  'pdfsig FILE.pdf (of Poppler, free software) lists the signatures. Each must say “Signature is Valid.”, the last must be the seal and say “Total document signed”. That the issuer is unknown is expected: no company outside vouches for the root.',
  `pdfdetach -save 1 -o ${attachmentName} FILE.pdf takes out the attached file.`,
  `sha256sum ${attachmentName} (on a Mac: shasum -a 256, on Windows: certutil -hashfile ${attachmentName} SHA256) must print the content digest above.`,
];
