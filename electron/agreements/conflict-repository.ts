import { workshopDraftSchema, type AgreementId, type WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import type { Db } from '../db/connection';
import { fromStoredText, toStoredText } from './stored-text';

interface ConflictRow {
  id: string;
  agreement_id: AgreementId;
  based_on_rev: number;
  draft_json: string;
  draft_sha256: string;
  kept_at_ms: number;
}

/** A refused save, kept until the user has settled it. */
export interface KeptDraft {
  readonly conflictId: string;
  readonly agreementId: AgreementId;
  readonly basedOnRev: number;
  readonly keptAtMs: number;
  readonly draft: WorkshopDraft;
}

const columns = 'id, agreement_id, based_on_rev, draft_json, draft_sha256, kept_at_ms';

/** All SQL about refused saves. */
export function createConflictRepository(db: Db) {
  const selectOfAgreement = db.prepare<[string], ConflictRow>(
    `SELECT ${columns} FROM agreement_conflicts WHERE agreement_id = ? ORDER BY kept_at_ms, rowid`,
  );
  const selectOne = db.prepare<[string], ConflictRow>(`SELECT ${columns} FROM agreement_conflicts WHERE id = ?`);
  const selectSame = db.prepare<[string, string], { id: string }>(
    'SELECT id FROM agreement_conflicts WHERE agreement_id = ? AND draft_sha256 = ?',
  );
  const insertRow = db.prepare<[ConflictRow]>(
    `INSERT INTO agreement_conflicts (${columns})
     VALUES (@id, @agreement_id, @based_on_rev, @draft_json, @draft_sha256, @kept_at_ms)`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM agreement_conflicts WHERE id = ?');

  return {
    /** Oldest first. @throws {AppError} STORAGE if a stored text is damaged. */
    list: (agreementId: AgreementId): KeptDraft[] => selectOfAgreement.all(agreementId).map(rowToKeptDraft),
    /** @throws {AppError} STORAGE if the stored text is damaged. */
    find: (conflictId: string): KeptDraft | null => {
      const row = selectOne.get(conflictId);
      return row ? rowToKeptDraft(row) : null;
    },
    /** Keeps a draft; the same draft refused again is kept once. @returns the id it is kept under. */
    keep: ({ conflictId, agreementId, basedOnRev, keptAtMs, draft }: KeptDraft): string => {
      const { json, sha256 } = toStoredText(draft);
      const same = selectSame.get(agreementId, sha256);
      if (same) return same.id;
      insertRow.run({
        id: conflictId,
        agreement_id: agreementId,
        based_on_rev: basedOnRev,
        draft_json: json,
        draft_sha256: sha256,
        kept_at_ms: keptAtMs,
      });
      return conflictId;
    },
    remove: (conflictId: string): void => void deleteRow.run(conflictId),
  };
}
export type ConflictRepository = ReturnType<typeof createConflictRepository>;

/** @throws {AppError} STORAGE if the stored text is damaged. */
function rowToKeptDraft(row: ConflictRow): KeptDraft {
  return {
    conflictId: row.id,
    agreementId: row.agreement_id,
    basedOnRev: row.based_on_rev,
    keptAtMs: row.kept_at_ms,
    draft: fromStoredText(workshopDraftSchema, { json: row.draft_json, sha256: row.draft_sha256 }),
  };
}
