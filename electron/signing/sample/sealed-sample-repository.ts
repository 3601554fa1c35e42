import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { SampleRevision } from '#shared/domain/playbook/sample-sealed-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';

/** SQL for records that come back as the texts they were, not written anew from what they say. */
export function createSealedSampleRepository(db: Db) {
  const deleteRoots = db.prepare<[]>('DELETE FROM signing_roots WHERE is_sample = 1');
  const insertSignatureRow = db.prepare<[object]>(
    `INSERT INTO signatures (revision_id, signatory_id, position, record_json, record_sha256)
     VALUES (@revisionId, @signatoryId, @position, @recordJson, @recordSha256)`,
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
    insertSignature: (revisionId: RevisionId, signature: SampleRevision['signatures'][number]): void =>
      void insertSignatureRow.run({ ...signature, revisionId, recordSha256: sha256(signature.recordJson) }),
    insertSeal: (revisionId: RevisionId, seal: SampleRevision['seal']): void =>
      void insertSealRow.run({ ...seal, revisionId, recordSha256: sha256(seal.recordJson) }),
    insertLogEntry: (agreementId: AgreementId, position: number, entryJson: string): void =>
      void insertLogRow.run(agreementId, position, entryJson, sha256(entryJson)),
  };
}
