import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { Db } from '../../db/connection';
import { createAuditLog } from './audit-log';

export interface ExportedFile {
  readonly revisionId: RevisionId;
  /** "sealed PDF", "deck", "signature page". */
  readonly what: string;
  /** Digest of what was written; null where it is not known. */
  readonly fileSha256: string | null;
}

/** Adds the line that a file of a revision left the workspace. Does nothing if the revision is gone meanwhile. */
export function logExport(db: Db, nowMs: () => number, { revisionId, what, fileSha256 }: ExportedFile): void {
  const selectOwner = db.prepare<[string], AgreementId>('SELECT agreement_id FROM revisions WHERE id = ?').pluck();
  const log = createAuditLog(db, nowMs);
  db.transaction(() => {
    const agreementId = selectOwner.get(revisionId);
    if (agreementId === undefined) return;
    log.append({ agreementId, kind: 'exported', revisionId, subjectSha256: fileSha256, detail: what });
  }).immediate();
}
