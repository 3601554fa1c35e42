import type { Db } from '../../db/connection';

/** Rows of one revision as they stand, unread: what checks them must not stumble over damage. */
export interface RevisionRows {
  readonly revision: RevisionRow;
  readonly parts: readonly PartRow[];
  readonly signatures: readonly SignatureRow[];
  readonly declines: readonly StepRow[];
  readonly papers: readonly PaperRow[];
  readonly seal: SealRow | null;
  /** What the log says the PDF was after each step that added to it, in their order. */
  readonly loggedFiles: readonly string[];
}

export interface StoredRecord {
  readonly record_json: string;
  readonly record_sha256: string;
}

export interface RevisionRow extends StoredRecord {
  readonly id: string;
  readonly agreement_id: string;
  readonly number: number;
  readonly closed_at_ms: number;
  /** SHA-256 of the certificate of the root it names, as that is stored now; null if the root is gone. */
  readonly root_certificate: Buffer | null;
}
export interface PartRow {
  readonly position: number;
  readonly content: Buffer;
  readonly content_sha256: string;
}
export interface StepRow extends StoredRecord {
  readonly signatory_id: string;
}
export interface SignatureRow extends StepRow {
  readonly position: number;
}
export interface PaperRow extends StoredRecord {
  readonly id: string;
  readonly content: Buffer;
  readonly content_sha256: string;
}
export interface SealRow extends StoredRecord {
  readonly position: number;
}

export function createRecordRows(db: Db) {
  const all = <T>(sql: string) => db.prepare<[string], T>(sql);
  const selectRevision = all<RevisionRow>(
    `SELECT r.*, s.certificate AS root_certificate FROM revisions r LEFT JOIN signing_roots s ON s.id = r.root_id
     WHERE r.id = ?`,
  );
  const selectParts = all<PartRow>('SELECT * FROM revision_parts WHERE revision_id = ? ORDER BY position');
  const selectSignatures = all<SignatureRow>('SELECT * FROM signatures WHERE revision_id = ? ORDER BY position');
  const selectDeclines = all<StepRow>('SELECT * FROM declines WHERE revision_id = ? ORDER BY rowid');
  const selectPapers = all<PaperRow>('SELECT * FROM paper_signatures WHERE revision_id = ? ORDER BY rowid');
  const selectSeal = all<SealRow>('SELECT * FROM seals WHERE revision_id = ?');
  const selectLogged = db
    .prepare<[object], string>(
      `SELECT json_extract(entry_json, '$.fileSha256') AS digest FROM audit_log
       WHERE agreement_id = @agreementId AND json_valid(entry_json)
         AND json_extract(entry_json, '$.revisionId') = @id AND digest IS NOT NULL ORDER BY position`,
    )
    .pluck();
  const selectIds = all<{ id: string; number: number; is_sealed: number }>(
    `SELECT id, number, EXISTS (SELECT 1 FROM seals WHERE revision_id = revisions.id) AS is_sealed
     FROM revisions WHERE agreement_id = ? ORDER BY number`,
  );

  return {
    /** Of every revision of an agreement, by number. */
    idsOf: (agreementId: string) =>
      selectIds.all(agreementId).map(({ id, number, is_sealed }) => ({ id, number, isSealed: is_sealed === 1 })),
    /** Null if there is no such revision. */
    of: (id: string): RevisionRows | null => {
      const revision = selectRevision.get(id);
      if (!revision) return null;
      return {
        revision,
        parts: selectParts.all(id),
        signatures: selectSignatures.all(id),
        declines: selectDeclines.all(id),
        papers: selectPapers.all(id),
        seal: selectSeal.get(id) ?? null,
        loggedFiles: selectLogged.all({ agreementId: revision.agreement_id, id }),
      };
    },
  };
}
