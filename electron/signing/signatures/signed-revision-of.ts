import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import type { Revision, RevisionRepository } from '../revisions/revision-repository';
import { viewsOf } from './signatory-of';

/** What a revision's signature page shows. @throws {AppError} STORAGE if something recorded is damaged. */
export function signedRevisionOf(revisions: RevisionRepository, revision: Revision): SignedRevision {
  const { id, number, state, contentSha256, closedAtMs } = revision;
  return {
    number,
    state,
    contentSha256,
    closedAtMs,
    sealedAtMs: revisions.sealOf(id)?.atMs ?? null,
    signatories: viewsOf(revisions, revision),
  };
}
