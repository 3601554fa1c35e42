import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { sampleSealedSchema, type SampleSealed } from '#shared/domain/playbook/sample-sealed-schema';
import type { Db } from '../../../electron/db/connection';

interface RootRow {
  readonly id: string;
  readonly certificate: Buffer;
  readonly seal_certificate: Buffer;
  readonly created_at_ms: number;
}
interface RevisionRow {
  readonly id: string;
  readonly record_json: string;
  readonly closed_at_ms: number;
}
interface RecordRow {
  readonly signatory_id: string;
  readonly position: number;
  readonly record_json: string;
}

/** What anybody may know of an agreement's sealed revisions: everything that is stored of them but the keys. */
export function publicParts(db: Db, agreementId: AgreementId): SampleSealed {
  const root = db.prepare<[], RootRow>('SELECT * FROM signing_roots').get();
  const revisions = db
    .prepare<[string], RevisionRow>('SELECT * FROM revisions WHERE agreement_id = ? ORDER BY number')
    .all(agreementId);
  const log = db
    .prepare<[string], string>('SELECT entry_json FROM audit_log WHERE agreement_id = ? ORDER BY position')
    .pluck();
  return sampleSealedSchema.parse({
    root: {
      id: root?.id,
      certificate: root?.certificate.toString('base64'),
      sealCertificate: root?.seal_certificate.toString('base64'),
      createdAtMs: root?.created_at_ms,
    },
    agreements: [{ agreementId, revisions: revisions.map((row) => revisionOf(db, row)), log: log.all(agreementId) }],
  });
}

function revisionOf(db: Db, { id, record_json: recordJson, closed_at_ms: closedAtMs }: RevisionRow) {
  const rowsOf = <T>(table: string) =>
    db.prepare<[string], T>(`SELECT * FROM ${table} WHERE revision_id = ? ORDER BY position`).all(id);
  const record = (row: RecordRow | undefined) => ({ position: row?.position, recordJson: row?.record_json });
  return {
    closedAtMs,
    recordJson,
    parts: rowsOf<{ content: Buffer }>('revision_parts').map(({ content }) => content.toString('base64')),
    signatures: rowsOf<RecordRow>('signatures').map((row) => ({ signatoryId: row.signatory_id, ...record(row) })),
    seal: record(rowsOf<RecordRow>('seals')[0]),
  };
}
