import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import { AppError } from '#shared/kernel/errors';
import type { FindHeld, HeldRevision } from '../verify/known-root';
import type { RevisionRepository } from './revision-repository';

/**
 * What the workspace holds of a revision that a file names. What is damaged here is held no longer: a file is not to be
 * measured by it, and it is told where the agreement is shown.
 */
export function createFindHeld(revisions: RevisionRepository): FindHeld {
  return (revisionId) => {
    try {
      return heldOf(revisions, revisionId);
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.code !== 'STORAGE') throw cause;
      console.warn('a file names a revision that is damaged in the workspace', cause);
      return null;
    }
  };
}

function heldOf(revisions: RevisionRepository, revisionId: string): HeldRevision | null {
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
}
