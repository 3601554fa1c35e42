import type { ContentSection } from '#shared/domain/deck/content-types';
import { blockOf } from '#shared/domain/deck/content-types';
import { sealField, signatureField } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { writeSectionHead } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { createSignatureFields } from '../pages/signature-fields';
import { writeParagraphs, writeRemark, type RevisionSheet } from './revision-sheet';
import { writeCard } from './signature-card';
import { standingOf } from './standing';

interface SignaturePages {
  readonly record: RevisionRecord;
  readonly contentSha256: string;
  /** The agreement's own section on signatures. */
  readonly section: ContentSection;
}

/** The signature page: a card with an empty signature field for each signatory, and one for the seal at the end. */
export function writeSignatures(sheet: RevisionSheet, { record, contentSha256, section }: SignaturePages): void {
  sheet.writer.newPage();
  writeSectionHead(sheet.writer, section, sheet.palette);
  writeParagraphs(sheet, blockOf(section, 'signatures')?.statement ?? '');
  writeRemark(sheet, `What is signed: revision ${record.number}, content digest ${shortDigest(contentSha256)}.`);
  sheet.writer.skip(6);
  const fields = createSignatureFields(sheet.writer, sheet.pdf);
  for (const signatory of record.signatories) {
    const name = oneLineOf(signatory.name);
    const title = oneLineOf(signatory.title);
    const label = `Signature of ${title === '' ? name : `${name}, ${title}`}`;
    writeCard(sheet, { above: standingOf(signatory), name, below: title, field: 'beside' }, (place) =>
      fields.add({ name: signatureField(signatory.id), label, place }),
    );
  }
  const seal = {
    above: 'Made last',
    name: 'Seal',
    below:
      'The last signature in this file. Whatever is changed, added or taken away after it shows when the file is checked.',
    field: 'below',
  } as const;
  writeCard(sheet, seal, (place) => fields.add({ name: sealField, label: 'Seal', place, locksTheRest: true }));
}
