import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import type { Revision, RevisionRepository } from './revision-repository';

/** The revision that an agreement is closed in; null while it is being written. @throws {AppError} STORAGE */
export function closedRevision(
  revisions: Pick<RevisionRepository, 'findOpen' | 'findLastSealed'>,
  { id, status }: Pick<Agreement, 'id' | 'status'>,
): Revision | null {
  if (status === 'signing') return revisions.findOpen(id);
  return status === 'sealed' ? revisions.findLastSealed(id) : null;
}
