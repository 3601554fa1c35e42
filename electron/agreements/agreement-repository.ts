import { z } from 'zod';

import {
  agreementDocumentSchema,
  agreementIdSchema,
  agreementSchema,
  agreementStatuses,
  type Agreement,
  type AgreementDocument,
  type AgreementId,
  type AgreementStatus,
  type WorkshopDraft,
} from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema, type Facilitation } from '#shared/domain/agreement/facilitation-schema';
import { wholeStageOrder } from '#shared/domain/agreement/stage-ids';
import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { Db } from '../db/connection';
import { fromStoredText, toStoredText } from './stored-text';

interface AgreementRow {
  id: string;
  engagement_id: string;
  status: string;
  document_json: string;
  document_sha256: string;
  facilitation_json: string;
  facilitation_sha256: string;
  rev: number;
  created_at_ms: number;
  updated_at_ms: number;
}

interface ListedRow extends AgreementRow {
  engagement_name: string;
  is_sample: number;
}

/** An agreement as a list finds it: `read` throws if its stored text is damaged, the rest is there all the same. */
export interface ListedAgreement {
  readonly id: string;
  readonly engagementId: string;
  readonly engagementName: string;
  readonly isSample: boolean;
  readonly status: AgreementStatus;
  readonly rev: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** @throws {AppError} STORAGE if a stored text is damaged. */
  readonly read: () => Agreement;
}

export interface AgreementStanding {
  readonly rev: number;
  readonly status: AgreementStatus;
  readonly updatedAtMs: number;
}

const statusSchema = z.enum(agreementStatuses);

const columns = `id, engagement_id, status, document_json, document_sha256, facilitation_json, facilitation_sha256, rev,
  created_at_ms, updated_at_ms`;

/** All SQL about agreements. */
export function createAgreementRepository(db: Db) {
  const selectListed = db.prepare<[], ListedRow>(
    `SELECT a.*, e.name AS engagement_name, e.is_sample FROM agreements a JOIN engagements e ON e.id = a.engagement_id
     WHERE e.archived_at_ms IS NULL ORDER BY a.updated_at_ms DESC, a.id`,
  );
  const selectOne = db.prepare<[string], AgreementRow>(`SELECT ${columns} FROM agreements WHERE id = ?`);
  const selectIds = db.prepare<[string], string>('SELECT id FROM agreements WHERE engagement_id = ?').pluck();
  const selectRev = db.prepare<[string], { rev: number }>('SELECT rev FROM agreements WHERE id = ?');
  const selectStanding = db.prepare<[string], Pick<AgreementRow, 'rev' | 'status' | 'updated_at_ms'>>(
    'SELECT rev, status, updated_at_ms FROM agreements WHERE id = ?',
  );
  const insertRow = db.prepare<[AgreementRow]>(
    `INSERT INTO agreements (${columns}) VALUES (@id, @engagement_id, @status, @document_json, @document_sha256,
       @facilitation_json, @facilitation_sha256, @rev, @created_at_ms, @updated_at_ms)`,
  );
  const updateDraft = db.prepare<[object]>(
    `UPDATE agreements SET document_json = @document_json, document_sha256 = @document_sha256,
       facilitation_json = @facilitation_json, facilitation_sha256 = @facilitation_sha256,
       updated_at_ms = @updated_at_ms, rev = rev + 1
     WHERE id = @id AND rev = @expected_rev AND status IN ('draft', 'amending')`,
  );
  const updateFacilitation = db.prepare<[object]>(
    `UPDATE agreements SET facilitation_json = @json, facilitation_sha256 = @sha256, updated_at_ms = @updated_at_ms,
       rev = rev + 1
     WHERE id = @id AND rev = @expected_rev`,
  );
  const updateStatus = db.prepare<[object]>(
    `UPDATE agreements SET status = @to, updated_at_ms = @updated_at_ms, rev = rev + 1
     WHERE id = @id AND status = @from`,
  );
  const updateToSealed = db.prepare<[object]>(
    `UPDATE agreements SET status = 'sealed', document_json = @json, document_sha256 = @sha256,
       updated_at_ms = @updated_at_ms, rev = rev + 1
     WHERE id = @id AND status = 'amending'`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM agreements WHERE id = ?');

  return {
    /** Newest change first, of engagements that are not archived. */
    list: (): ListedAgreement[] => selectListed.all().map(rowToListed),
    /** @throws {AppError} STORAGE if a stored text is damaged. */
    find: (id: AgreementId): Agreement | null => {
      const row = selectOne.get(id);
      return row ? rowToAgreement(row) : null;
    },
    /** Of its row alone, for what must be certain inside a transaction. */
    standingOf: (id: AgreementId): AgreementStanding | null => {
      const row = selectStanding.get(id);
      return row ? { rev: row.rev, status: statusSchema.parse(row.status), updatedAtMs: row.updated_at_ms } : null;
    },
    /** Of an engagement, archived or not. */
    idsOf: (engagementId: EngagementId): AgreementId[] =>
      selectIds.all(engagementId).map((id) => agreementIdSchema.parse(id)),
    revOf: (id: AgreementId): number | null => selectRev.get(id)?.rev ?? null,
    insert: (agreement: Agreement): void => void insertRow.run(agreementToRow(agreement)),
    /**
     * Compare and swap: one statement, so that no other process can come between.
     *
     * @returns false if `expectedRev` is stale or the agreement is closed.
     */
    save: (
      id: AgreementId,
      draft: WorkshopDraft,
      { expectedRev, nowMs }: { expectedRev: number; nowMs: number },
    ): boolean =>
      updateDraft.run({ id, expected_rev: expectedRev, updated_at_ms: nowMs, ...draftToRow(draft) }).changes === 1,
    /** How the workshop goes may be written of a closed agreement too. @returns false if `expectedRev` is stale. */
    saveFacilitation: (
      id: AgreementId,
      facilitation: Facilitation,
      { expectedRev, nowMs }: { expectedRev: number; nowMs: number },
    ): boolean =>
      updateFacilitation.run({ id, expected_rev: expectedRev, updated_at_ms: nowMs, ...toStoredText(facilitation) })
        .changes === 1,
    /** One step of its life. @returns false if it did not stand at `from`. */
    setStatus: (
      id: AgreementId,
      { from, to, nowMs }: { from: AgreementStatus; to: AgreementStatus; nowMs: number },
    ): boolean => updateStatus.run({ id, from, to, updated_at_ms: nowMs }).changes === 1,
    /** Puts what was sealed in the place of a draft that amends it. @returns false if it was not being amended. */
    dropDraft: (id: AgreementId, sealed: AgreementDocument, nowMs: number): boolean =>
      updateToSealed.run({ id, updated_at_ms: nowMs, ...toStoredText(sealed) }).changes === 1,
    /** @returns false if there was no such agreement. */
    remove: (id: AgreementId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type AgreementRepository = ReturnType<typeof createAgreementRepository>;

function draftToRow({ document, facilitation }: WorkshopDraft) {
  const storedDocument = toStoredText(document);
  const storedFacilitation = toStoredText(facilitation);
  return {
    document_json: storedDocument.json,
    document_sha256: storedDocument.sha256,
    facilitation_json: storedFacilitation.json,
    facilitation_sha256: storedFacilitation.sha256,
  };
}

function agreementToRow(agreement: Agreement): AgreementRow {
  return {
    ...draftToRow(agreement),
    id: agreement.id,
    engagement_id: agreement.engagementId,
    status: agreement.status,
    rev: agreement.rev,
    created_at_ms: agreement.createdAtMs,
    updated_at_ms: agreement.updatedAtMs,
  };
}

function rowToListed(row: ListedRow): ListedAgreement {
  return {
    id: row.id,
    engagementId: row.engagement_id,
    engagementName: row.engagement_name,
    isSample: row.is_sample === 1,
    status: statusSchema.parse(row.status),
    rev: row.rev,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    read: () => rowToAgreement(row),
  };
}

/** @throws {AppError} STORAGE if a stored text is damaged. */
function rowToAgreement(row: AgreementRow): Agreement {
  const facilitation = fromStoredText(facilitationSchema, {
    json: row.facilitation_json,
    sha256: row.facilitation_sha256,
  });
  return agreementSchema.parse({
    id: row.id,
    engagementId: row.engagement_id,
    status: row.status,
    document: fromStoredText(agreementDocumentSchema, { json: row.document_json, sha256: row.document_sha256 }),
    facilitation: { ...facilitation, stageOrder: wholeStageOrder(facilitation.stageOrder) },
    rev: row.rev,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  });
}
