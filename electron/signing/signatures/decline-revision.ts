import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { declineRecordSchema } from '#shared/domain/signing/signature-schema';
import { mustBeAsRead, mustBeOpen, mustFindRevision, type SigningDeps } from '../signing-deps';
import { mustBeSignatory, mustBeWaiting, viewsOf } from './signatory-of';

interface Declining {
  readonly revisionId: RevisionId;
  readonly signatoryId: string;
  readonly contentSha256: string;
  readonly reason: string;
}

/** Records that a signatory will not sign, and why. @throws {AppError} CONFLICT if they signed, or declined before. */
export function declineRevision(deps: SigningDeps, declining: Declining): void {
  const { revisions, log } = deps;
  const { revisionId, contentSha256, reason } = declining;
  deps.inTransaction(() => {
    const revision = mustFindRevision(deps, revisionId);
    mustBeOpen(revision);
    mustBeAsRead(revision, contentSha256);
    const { id: signatoryId, name } = mustBeSignatory(revision, declining.signatoryId);
    mustBeWaiting(viewsOf(revisions, revision), signatoryId);
    const { agreementId } = revision;
    const clock = log.readClock(agreementId);
    const record = declineRecordSchema.parse({ revisionId, contentSha256, ...clock, signatoryId, name, reason });
    const subjectSha256 = revisions.addDecline(record);
    log.append({ agreementId, kind: 'declined', clock, revisionId, signatoryId, subjectSha256 });
  });
}
