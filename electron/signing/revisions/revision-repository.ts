import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import {
  revisionIdSchema,
  revisionRecordSchema,
  type RevisionId,
  type RevisionRecord,
  type RevisionState,
} from '#shared/domain/signing/revision-schema';
import { fromStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';
import { createStepRepository } from '../signatures/step-repository';
import { createPartRepository } from './part-repository';

interface RevisionRow {
  id: string;
  agreement_id: string;
  number: number;
  record_json: string;
  record_sha256: string;
  root_id: string;
  closed_at_ms: number;
  reopened_at_ms: number | null;
  reopen_reason: string | null;
  is_sealed: number;
}

/** A closed revision. */
export interface Revision {
  readonly id: RevisionId;
  readonly agreementId: AgreementId;
  readonly number: number;
  readonly state: RevisionState;
  readonly record: RevisionRecord;
  /** Exactly what was frozen: canonical JSON. Its digest is the content digest. */
  readonly recordJson: string;
  readonly contentSha256: string;
  /** Of the keys it is signed with. */
  readonly rootId: string;
  readonly closedAtMs: number;
  readonly reopenedAtMs: number | null;
  readonly reopenReason: string | null;
}

export interface NewRevision extends Pick<Revision, 'record' | 'recordJson' | 'contentSha256' | 'rootId'> {
  readonly closedAtMs: number;
}

const columns = `id, agreement_id, number, record_json, record_sha256, root_id, closed_at_ms, reopened_at_ms,
  reopen_reason, EXISTS (SELECT 1 FROM seals WHERE revision_id = revisions.id) AS is_sealed`;

/** All SQL about closed revisions, with what hangs on them. What it writes, it writes once: nothing here updates a text. */
export function createRevisionRepository(db: Db) {
  const selectOne = db.prepare<[string], RevisionRow>(`SELECT ${columns} FROM revisions WHERE id = ?`);
  const selectOfAgreement = db.prepare<[string], RevisionRow>(
    `SELECT ${columns} FROM revisions WHERE agreement_id = ? ORDER BY number DESC`,
  );
  const selectOpen = db.prepare<[string], RevisionRow>(
    `SELECT ${columns} FROM revisions WHERE agreement_id = ? AND reopened_at_ms IS NULL AND is_sealed = 0`,
  );
  const selectLastSealed = db.prepare<[string], RevisionRow>(
    `SELECT ${columns} FROM revisions WHERE agreement_id = ? AND is_sealed = 1 ORDER BY number DESC LIMIT 1`,
  );
  const selectLastNumber = db.prepare<[string], number | null>(
    'SELECT max(number) FROM revisions WHERE agreement_id = ?',
  );
  const selectDigest = db.prepare<[string], string>('SELECT record_sha256 FROM revisions WHERE id = ?').pluck();
  const insertRow = db.prepare<[object]>(
    `INSERT INTO revisions (id, agreement_id, number, record_json, record_sha256, root_id, closed_at_ms)
     VALUES (@id, @agreementId, @number, @recordJson, @contentSha256, @rootId, @closedAtMs)`,
  );
  const updateReopened = db.prepare<[number, string, string]>(
    'UPDATE revisions SET reopened_at_ms = ?, reopen_reason = ? WHERE id = ? AND reopened_at_ms IS NULL',
  );

  return {
    /** @throws {AppError} STORAGE if its record is not what was frozen. */
    find: (id: RevisionId): Revision | null => revisionOrNull(selectOne.get(id)),
    /** Newest first. @throws {AppError} STORAGE if a record is not what was frozen. */
    list: (agreementId: AgreementId): Revision[] => selectOfAgreement.all(agreementId).map(rowToRevision),
    /** The one that can be signed now. @throws {AppError} STORAGE */
    findOpen: (agreementId: AgreementId): Revision | null => revisionOrNull(selectOpen.get(agreementId)),
    /** The one that is in force. @throws {AppError} STORAGE */
    findLastSealed: (agreementId: AgreementId): Revision | null => revisionOrNull(selectLastSealed.get(agreementId)),
    /** The content digest as it is stored, whatever the record says. @throws {Error} if there is no such revision. */
    digestOf: (id: RevisionId): string => {
      const digest = selectDigest.get(id);
      if (digest === undefined) throw new Error('there is no such revision');
      return digest;
    },
    /** 0 before the first. */
    lastNumber: (agreementId: AgreementId): number => selectLastNumber.pluck().get(agreementId) ?? 0,
    insert: ({ record, ...revision }: NewRevision): void => {
      const { revisionId: id, agreementId, number } = record;
      insertRow.run({ ...revision, id, agreementId, number });
    },
    /** @returns false if it was reopened before. */
    markReopened: (id: RevisionId, { atMs, reason }: { atMs: number; reason: string }): boolean =>
      updateReopened.run(atMs, reason, id).changes === 1,
    ...createPartRepository(db),
    ...createStepRepository(db),
  };
}
export type RevisionRepository = ReturnType<typeof createRevisionRepository>;

const revisionOrNull = (row: RevisionRow | undefined): Revision | null => (row ? rowToRevision(row) : null);

/** @throws {AppError} STORAGE if its record is not what was frozen. */
function rowToRevision(row: RevisionRow): Revision {
  const stored = { json: row.record_json, sha256: row.record_sha256 };
  return {
    id: revisionIdSchema.parse(row.id),
    agreementId: agreementIdSchema.parse(row.agreement_id),
    number: row.number,
    state: stateOf(row),
    record: fromStoredText(revisionRecordSchema, stored, 'revision'),
    recordJson: row.record_json,
    contentSha256: row.record_sha256,
    rootId: row.root_id,
    closedAtMs: row.closed_at_ms,
    reopenedAtMs: row.reopened_at_ms,
    reopenReason: row.reopen_reason,
  };
}

function stateOf({ is_sealed, reopened_at_ms }: RevisionRow): RevisionState {
  if (is_sealed === 1) return 'sealed';
  return reopened_at_ms === null ? 'open' : 'reopened';
}
