import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { checkSignatures, unsignedChanges } from '../check-signatures';
import type { HeldRevision, KnownRoot } from '../known-root';
import type { PdfFile } from '../pdf/pdf-file';
import type { AssessedContent } from './assess-content';
import { assessSeal } from './assess-seal';
import { assessSignatures } from './assess-signatures';
import { assessWorkspace } from './assess-workspace';
import { decide } from './decide';
import { documentOf, notSignedOf, rootOf } from './parts-of-report';

interface SealedFile {
  readonly file: PdfFile;
  readonly fileSha256: string;
  readonly found: AssessedContent;
  readonly roots: readonly KnownRoot[];
  readonly held: HeldRevision | null;
}

/** Everything a report says of a file that is or was a sealed agreement. */
export function assessParts(sealed: SealedFile): Omit<VerificationReport, 'fileName' | 'fileSha256'> {
  const { file, fileSha256, found, roots } = sealed;
  const { record, attachment } = found;
  const parts = checkSignatures(file);
  const contentSha256 = attachment?.sha256 ?? '';
  const signatures = record ? assessSignatures(parts, record) : [];
  const seal = record && assessSeal({ parts, record, contentSha256, signatures });
  const root = rootOf(parts, roots);
  const workspace = assessWorkspace(record && sealed.held, { fileSha256, contentSha256, record });
  return {
    ...decide({ file, found, parts, signatures, seal, root, workspace, unsigned: unsignedChanges(file) }),
    document: record && documentOf(record),
    signatures,
    notSigned: record ? notSignedOf(record, parts) : [],
    seal,
    root,
    attachment,
    workspace,
  };
}
