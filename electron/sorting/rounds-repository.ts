import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import {
  sortingMaterialSchema,
  sortingRoundIdSchema,
  type SideState,
  type SortingMaterial,
  type SortingRound,
  type SortingRoundId,
} from '#shared/domain/sorting/sorting-schema';
import { fromStoredText, toStoredText } from '../agreements/stored-text';
import type { Db } from '../db/connection';

interface RoundRow {
  id: string;
  agreement_id: string;
  number: number;
  material_json: string;
  material_sha256: string;
  created_at_ms: number;
}

interface ProgressRow {
  side: string;
  is_committed: number;
}

/** A round without anything that was sorted in it. */
export interface StoredRound {
  readonly agreementId: AgreementId;
  readonly round: SortingRound;
  /** @throws {AppError} STORAGE if the stored material is damaged. */
  readonly readMaterial: () => SortingMaterial;
}

interface NewRound {
  readonly id: SortingRoundId;
  readonly agreementId: AgreementId;
  readonly number: number;
  readonly material: SortingMaterial;
  readonly createdAtMs: number;
}

const columns = 'id, agreement_id, number, material_json, material_sha256, created_at_ms';

/** All SQL about rounds. What a side sorted is never read here: only that it began or committed. */
export function createRoundsRepository(db: Db) {
  const selectOne = db.prepare<[string], RoundRow>(`SELECT ${columns} FROM sorting_rounds WHERE id = ?`);
  const selectAll = db.prepare<[string], RoundRow>(
    `SELECT ${columns} FROM sorting_rounds WHERE agreement_id = ? ORDER BY number DESC`,
  );
  const selectProgress = db.prepare<[string], ProgressRow>(
    'SELECT side, committed_at_ms IS NOT NULL AS is_committed FROM sorting_sheets WHERE round_id = ?',
  );
  const open = `EXISTS (SELECT 1 FROM sorting_sheets WHERE round_id = sorting_rounds.id) AND
    (SELECT count(committed_at_ms) FROM sorting_sheets WHERE round_id = sorting_rounds.id) < 2`;
  const countOpen = db.prepare<[], number>(`SELECT count(*) FROM sorting_rounds WHERE ${open}`).pluck();
  const countOpenIn = db
    .prepare<[string], number>(`SELECT count(*) FROM sorting_rounds WHERE agreement_id = ? AND ${open}`)
    .pluck();
  const insertRow = db.prepare<[RoundRow]>(
    `INSERT INTO sorting_rounds (${columns})
     VALUES (@id, @agreement_id, @number, @material_json, @material_sha256, @created_at_ms)`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM sorting_rounds WHERE id = ?');

  const toRound = (row: RoundRow): StoredRound => {
    const sheets = selectProgress.all(row.id);
    const stateOf = (side: string): SideState => {
      const sheet = sheets.find((each) => each.side === side);
      if (!sheet) return 'waiting';
      return sheet.is_committed === 1 ? 'committed' : 'begun';
    };
    return {
      agreementId: agreementIdSchema.parse(row.agreement_id),
      round: {
        id: sortingRoundIdSchema.parse(row.id),
        number: row.number,
        createdAtMs: row.created_at_ms,
        marketing: stateOf('marketing'),
        sales: stateOf('sales'),
      },
      readMaterial: () =>
        fromStoredText(sortingMaterialSchema, { json: row.material_json, sha256: row.material_sha256 }, 'sorting test'),
    };
  };

  return {
    find: (id: SortingRoundId): StoredRound | null => {
      const row = selectOne.get(id);
      return row ? toRound(row) : null;
    },
    /** Newest first. */
    list: (agreementId: AgreementId): StoredRound[] => selectAll.all(agreementId).map(toRound),
    /** Rounds of all agreements that a side has begun and not both have committed. */
    countUnderWay: (): number => countOpen.get() ?? 0,
    /** Likewise, of one agreement. */
    countUnderWayIn: (agreementId: AgreementId): number => countOpenIn.get(agreementId) ?? 0,
    insert: ({ id, agreementId, number, material, createdAtMs }: NewRound): void => {
      const { json, sha256 } = toStoredText(material);
      insertRow.run({
        id,
        agreement_id: agreementId,
        number,
        material_json: json,
        material_sha256: sha256,
        created_at_ms: createdAtMs,
      });
    },
    /** Takes its sheets along. @returns false if there was no such round. */
    remove: (id: SortingRoundId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type RoundsRepository = ReturnType<typeof createRoundsRepository>;
