import { mostDocumentBytes } from '#shared/domain/signing/document-size';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import type { PdfFile } from '../pdf/pdf-file';

export const tooLarge = 'It has more than 50 MB. No sealed agreement is that large, so it was not read.';

/** Why these bytes cannot be a sealed agreement, before anything is read of them; null if they might be. */
export function whyNotRead(content: Uint8Array): string | null {
  if (content.length === 0) return 'The file is empty.';
  return content.length > mostDocumentBytes ? tooLarge : null;
}

/** Why a file that shows no trace of a sealed agreement is none. */
export function whyNotSealed({ bytes, isEncrypted, sections }: PdfFile): string {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return 'This is no PDF.';
  if (isEncrypted) return 'This PDF is protected by a password, which no sealed agreement of Rapport is.';
  if (sections.length === 0)
    return 'This PDF is not whole, or another program wrote it: there is no sealed agreement of Rapport in it.';
  return 'This PDF is no sealed agreement of Rapport.';
}

type About = Pick<VerificationReport, 'fileName' | 'fileSha256'>;

/** The report on a file that is no sealed agreement, so nobody can tell anything about it. */
export const unreadableReport = (about: About, why: string): VerificationReport => ({
  ...about,
  verdict: 'cannot-tell',
  reasons: [why],
  integrity: 'unreadable',
  document: null,
  signatures: [],
  notSigned: [],
  seal: null,
  root: null,
  attachment: null,
  workspace: { holds: 'nothing', supersededBy: null },
});
