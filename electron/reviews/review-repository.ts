import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import {
  reviewDocumentSchema,
  reviewIdSchema,
  type Review,
  type ReviewDocument,
  type ReviewId,
} from '#shared/domain/review/review-schema';
import { fromStoredText, toStoredText } from '../agreements/stored-text';
import type { Db } from '../db/connection';

interface ReviewRow {
  id: string;
  agreement_id: string;
  document_json: string;
  document_sha256: string;
  rev: number;
  created_at_ms: number;
  updated_at_ms: number;
  held_at_ms: number | null;
}

/** A row that may turn out to be damaged when its text is read. */
export interface ListedReview extends Omit<Review, 'document'> {
  /** @throws {AppError} STORAGE if it is not what was saved. */
  readonly read: () => ReviewDocument;
}

export interface SealedAgreement {
  readonly id: AgreementId;
  readonly firstDay: string;
}

const columns = 'id, agreement_id, document_json, document_sha256, rev, created_at_ms, updated_at_ms, held_at_ms';

/** All SQL about quarterly reviews. A held one changes no more; a trigger in the file sees to it. */
export function createReviewRepository(db: Db) {
  const selectOne = db.prepare<[string], ReviewRow>(`SELECT ${columns} FROM reviews WHERE id = ?`);
  const selectOfAgreement = db.prepare<[string], ReviewRow>(
    `SELECT ${columns} FROM reviews WHERE agreement_id = ? ORDER BY created_at_ms DESC, id`,
  );
  const selectSealed = db.prepare<[], { agreement_id: string; first_day: string }>(
    `SELECT r.agreement_id, coalesce(
       iif(json_valid(r.record_json), json_extract(r.record_json, '$.agreement.setup.effectiveFrom'), NULL),
       date(r.closed_at_ms / 1000, 'unixepoch')) AS first_day
     FROM revisions r JOIN agreements a ON a.id = r.agreement_id JOIN engagements e ON e.id = a.engagement_id
     WHERE e.archived_at_ms IS NULL AND r.number = (
       SELECT min(s.number) FROM revisions s WHERE s.agreement_id = r.agreement_id
         AND EXISTS (SELECT 1 FROM seals WHERE revision_id = s.id))
       AND EXISTS (SELECT 1 FROM seals WHERE revision_id = r.id)
     ORDER BY r.agreement_id`,
  );
  const insertRow = db.prepare<[object]>(
    `INSERT INTO reviews (id, agreement_id, document_json, document_sha256, rev, created_at_ms, updated_at_ms, held_at_ms)
     VALUES (@id, @agreementId, @json, @sha256, @rev, @createdAtMs, @updatedAtMs, @heldAtMs)`,
  );
  const updateRow = db.prepare<[object]>(
    `UPDATE reviews SET document_json = @json, document_sha256 = @sha256, rev = rev + 1, updated_at_ms = @nowMs,
       held_at_ms = @heldAtMs WHERE id = @id AND rev = @expectedRev AND held_at_ms IS NULL`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM reviews WHERE id = ? AND held_at_ms IS NULL');

  return {
    /** @throws {AppError} STORAGE if its text is damaged. */
    find: (id: ReviewId): Review | null => {
      const row = selectOne.get(id);
      return row ? rowToReview(row) : null;
    },
    /** Newest first. */
    list: (agreementId: AgreementId): ListedReview[] => selectOfAgreement.all(agreementId).map(rowToListed),
    /** Agreements with a sealed revision, and the first day of the first; none of an archived engagement. */
    sealedAgreements: (): SealedAgreement[] =>
      selectSealed.all().map((row) => ({ id: agreementIdSchema.parse(row.agreement_id), firstDay: row.first_day })),
    insert: ({ document, ...review }: Review): void => void insertRow.run({ ...review, ...toStoredText(document) }),
    /** Compare and swap. @returns false if `expectedRev` is stale or the review is held. */
    save: (
      id: ReviewId,
      document: ReviewDocument,
      { expectedRev, nowMs, heldAtMs = null }: { expectedRev: number; nowMs: number; heldAtMs?: number | null },
    ): boolean => updateRow.run({ id, expectedRev, nowMs, heldAtMs, ...toStoredText(document) }).changes === 1,
    /** @returns false if there is none, or it is held. */
    remove: (id: ReviewId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type ReviewRepository = ReturnType<typeof createReviewRepository>;

const rowToReview = (row: ReviewRow): Review => {
  const { read, ...review } = rowToListed(row);
  return { ...review, document: read() };
};

function rowToListed(row: ReviewRow): ListedReview {
  const stored = { json: row.document_json, sha256: row.document_sha256 };
  return {
    id: reviewIdSchema.parse(row.id),
    agreementId: agreementIdSchema.parse(row.agreement_id),
    rev: row.rev,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    heldAtMs: row.held_at_ms,
    read: () => fromStoredText(reviewDocumentSchema, stored, 'review'),
  };
}
