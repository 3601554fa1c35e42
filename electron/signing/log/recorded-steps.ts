import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { AuditKind } from '#shared/domain/signing/audit-schema';
import type { Db } from '../../db/connection';
import { toCanonicalText } from '../revisions/canonical-text';

/** A step that left a record, as its line in the log must tell it. */
export interface RecordedStep {
  readonly kind: AuditKind;
  readonly revisionId: string;
  /** Of the revision; for words. */
  readonly number: number;
  readonly signatoryId: string | null;
  readonly subjectSha256: string | null;
  readonly atMs: number | null;
}

export interface Recorded {
  readonly steps: readonly RecordedStep[];
  /** Of the agreement's row; null if there is none. */
  readonly status: string | null;
}

interface StepRow {
  kind: AuditKind;
  revision_id: string;
  number: number;
  signatory_id: string | null;
  subject_sha256: string | null;
  at_ms: number | null;
}
interface ReopenedRow {
  id: string;
  number: number;
  reopened_at_ms: number | null;
  reopen_reason: string | null;
}

/** What is signed for by a reopening: its columns have no digest of their own, the log's line has. */
export const reopeningDigest = (reopening: {
  revisionId: string;
  atMs: number | null;
  reason: string | null;
}): string => toCanonicalText(reopening).sha256;

const recorded = (kind: AuditKind, table: string, signatory: string) =>
  `SELECT '${kind}' AS kind, t.revision_id, r.number, ${signatory} AS signatory_id, t.record_sha256 AS subject_sha256,
     CASE WHEN json_valid(t.record_json) THEN json_extract(t.record_json, '$.atMs') END AS at_ms
   FROM ${table} t JOIN revisions r ON r.id = t.revision_id WHERE r.agreement_id = @id`;

/** Reads the steps out of the rows as they stand, also where a text is damaged: the log must say so, not fail. */
export function createRecordedSteps(db: Db) {
  const selectSteps = db.prepare<[object], StepRow>(
    [
      `SELECT 'closed' AS kind, id AS revision_id, number, NULL AS signatory_id, record_sha256 AS subject_sha256,
         closed_at_ms AS at_ms
       FROM revisions WHERE agreement_id = @id`,
      recorded('signed', 'signatures', 't.signatory_id'),
      recorded('declined', 'declines', 't.signatory_id'),
      recorded('paper-attached', 'paper_signatures', 'NULL'),
      recorded('sealed', 'seals', 'NULL'),
    ].join(' UNION ALL '),
  );
  const selectReopened = db.prepare<[string], ReopenedRow>(
    'SELECT id, number, reopened_at_ms, reopen_reason FROM revisions WHERE agreement_id = ? AND (reopened_at_ms IS NOT NULL OR reopen_reason IS NOT NULL)',
  );
  const selectStatus = db.prepare<[string], string>('SELECT status FROM agreements WHERE id = ?').pluck();

  return {
    of: (agreementId: AgreementId): Recorded => ({
      steps: [
        ...selectSteps.all({ id: agreementId }).map(rowToStep),
        ...selectReopened.all(agreementId).map(rowToReopening),
      ],
      status: selectStatus.get(agreementId) ?? null,
    }),
  };
}

const rowToStep = (row: StepRow): RecordedStep => ({
  kind: row.kind,
  revisionId: row.revision_id,
  number: row.number,
  signatoryId: row.signatory_id,
  subjectSha256: row.subject_sha256,
  atMs: row.at_ms,
});

function rowToReopening({ id, number, reopened_at_ms: atMs, reopen_reason: reason }: ReopenedRow): RecordedStep {
  const subjectSha256 = reopeningDigest({ revisionId: id, atMs, reason });
  return { kind: 'reopened', revisionId: id, number, signatoryId: null, subjectSha256, atMs };
}
