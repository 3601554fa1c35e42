import { createHash } from 'node:crypto';

import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { readAttachment } from '../content/attachment';
import { layoutProblems } from '../content/layout-problems';
import { printedDigest } from '../content/printed-digest';
import { readRecord } from '../content/read-record';
import type { PdfFile } from '../pdf/pdf-file';

export interface AssessedContent {
  readonly record: RevisionRecord | null;
  /** True if a later Rapport wrote the record, so that this one cannot read it. */
  readonly isNewer: boolean;
  readonly attachment: VerificationReport['attachment'];
  /** In words. */
  readonly problems: readonly string[];
}

/** The attached record, its digest and the one printed on the pages. */
export function assessContent(file: PdfFile): AssessedContent {
  const { content, isOnlyOne } = readAttachment(file);
  if (!content)
    return { record: null, isNewer: false, attachment: null, problems: ['The attached agreement is missing.'] };
  const sha256 = createHash('sha256').update(content).digest('hex');
  const printedSha256 = printedDigest(file);
  const read = readRecord(content);
  const record = read.kind === 'record' ? read.record : null;
  const attachment = { sha256, printedSha256, isSame: sha256 === printedSha256 };
  // How a later Rapport lays out its pages is not for this one to judge.
  if (read.kind === 'newer') return { record, isNewer: true, attachment, problems: [] };
  return {
    record,
    isNewer: false,
    attachment,
    problems: [
      ...(isOnlyOne ? [] : ['Something else is attached beside the agreement.']),
      ...(read.kind === 'unreadable' ? ['The attached agreement cannot be read.'] : []),
      ...(sha256 === printedSha256 ? [] : [digestProblem(printedSha256)]),
      ...(record ? layoutProblems(file, record) : []),
    ],
  };
}

const digestProblem = (printed: string | null) =>
  printed === null
    ? 'The fingerprint printed on the evidence page (“Content digest”) cannot be read.'
    : 'The attached agreement is not the one whose fingerprint is printed on the evidence page (“Content digest”).';
