import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { SampleRevision } from '#shared/domain/playbook/sample-sealed-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';

type SampleSignature = SampleRevision['signatures'][number];

/** All SQL that the sealed part of the sample needs beside that of signing itself: rows as they were written once. */
export function createSealedSampleRepository(db: Db) {
  const deleteRoots = db.prepare<[]>('DELETE FROM signing_roots WHERE is_sample = 1');
  const insertRevisionRow = db.prepare<[object]>(
    `INSERT INTO revisions (id, agreement_id, number, record_json, record_sha256, root_id, closed_at_ms)
     VALUES (@id, @agreementId, @number, @recordJson, @recordSha256, @rootId, @closedAtMs)`,
  );
  const insertPartRow = db.prepare<[string, number, Buffer, string]>(
    'INSERT INTO revision_parts (revision_id, position, content, content_sha256) VALUES (?, ?, ?, ?)',
  );
  const insertSignatureRow = db.prepare<[object]>(
    `INSERT INTO signatures (id, revision_id, signatory_id, position, record_json, record_sha256)
     VALUES (@id, @revisionId, @signatoryId, @position, @recordJson, @recordSha256)`,
  );
  const insertSealRow = db.prepare<[object]>(
    `INSERT INTO seals (revision_id, position, record_json, record_sha256)
     VALUES (@revisionId, @position, @recordJson, @recordSha256)`,
  );
  const insertLogRow = db.prepare<[string, number, string, string]>(
    'INSERT INTO audit_log (agreement_id, position, entry_json, entry_sha256) VALUES (?, ?, ?, ?)',
  );

  return {
    /** Once nothing that they sealed is left. */
    removeRoots: (): void => void deleteRoots.run(),
    insertRevision: (
      agreementId: AgreementId,
      rootId: string,
      { id, number, closedAtMs, recordJson }: SampleRevision,
    ): void =>
      void insertRevisionRow.run({
        id,
        agreementId,
        number,
        recordJson,
        recordSha256: sha256(recordJson),
        rootId,
        closedAtMs,
      }),
    insertPart: (revisionId: RevisionId, position: number, content: Buffer): void =>
      void insertPartRow.run(revisionId, position, content, sha256(content)),
    insertSignature: (revisionId: RevisionId, signature: SampleSignature): void =>
      void insertSignatureRow.run({ ...signature, revisionId, recordSha256: sha256(signature.recordJson) }),
    insertSeal: (revisionId: RevisionId, seal: SampleRevision['seal']): void =>
      void insertSealRow.run({ ...seal, revisionId, recordSha256: sha256(seal.recordJson) }),
    insertLogEntry: (agreementId: AgreementId, position: number, entryJson: string): void =>
      void insertLogRow.run(agreementId, position, entryJson, sha256(entryJson)),
  };
}
