import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import type { FindHeld } from '../verify/known-root';
import type { RevisionRepository } from './revision-repository';

/** What the workspace holds of a revision that a file names. @throws {AppError} STORAGE if it is damaged here. */
export function createFindHeld(revisions: RevisionRepository): FindHeld {
  return (revisionId) => {
    const id = revisionIdSchema.safeParse(revisionId).data;
    const revision = id && revisions.find(id);
    if (!revision) return null;
    const inForce = revisions.findLastSealed(revision.agreementId);
    return {
      contentSha256: revision.contentSha256,
      fileSha256: revisions.sealOf(revision.id)?.fileSha256 ?? null,
      rootFingerprint: revision.record.rootFingerprint,
      supersededBy: inForce !== null && inForce.number > revision.number ? inForce.number : null,
    };
  };
}
