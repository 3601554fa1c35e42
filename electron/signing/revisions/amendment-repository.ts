import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { amendmentDraftSchema, type AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface AmendmentRow {
  amendment_json: string;
  amendment_sha256: string;
}

/** All SQL about amendments that are being written. */
export function createAmendmentRepository(db: Db) {
  const selectOne = db.prepare<[string], AmendmentRow>(
    'SELECT amendment_json, amendment_sha256 FROM amendments WHERE agreement_id = ?',
  );
  const upsertRow = db.prepare<[object]>(
    `INSERT INTO amendments (agreement_id, amendment_json, amendment_sha256) VALUES (@agreementId, @json, @sha256)
     ON CONFLICT (agreement_id) DO UPDATE SET amendment_json = @json, amendment_sha256 = @sha256`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM amendments WHERE agreement_id = ?');

  return {
    /** Null if none is being written. @throws {AppError} STORAGE if it is not what was saved. */
    find: (agreementId: AgreementId): AmendmentDraft | null => {
      const row = selectOne.get(agreementId);
      if (!row) return null;
      const stored = { json: row.amendment_json, sha256: row.amendment_sha256 };
      return fromStoredText(amendmentDraftSchema, stored, 'amendment');
    },
    put: (agreementId: AgreementId, amendment: AmendmentDraft): void =>
      void upsertRow.run({ agreementId, ...toStoredText(amendment) }),
    remove: (agreementId: AgreementId): void => void deleteRow.run(agreementId),
  };
}
export type AmendmentRepository = ReturnType<typeof createAmendmentRepository>;
