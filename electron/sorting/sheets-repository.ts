import type { Side } from '#shared/domain/agreement/accountability-schema';
import {
  isRoundOpen,
  sortingSheetDocumentSchema,
  type SortingRound,
  type SortingRoundId,
  type SortingSheetDocument,
  type Sorts,
} from '#shared/domain/sorting/sorting-schema';
import { fromStoredText, toStoredText } from '../agreements/stored-text';
import type { Db } from '../db/connection';

interface SheetRow {
  sheet_json: string;
  sheet_sha256: string;
  rev: number;
  committed_at_ms: number | null;
}

/** A sheet that its side can still change. */
export interface OpenSheet {
  readonly document: SortingSheetDocument;
  readonly rev: number;
}

/**
 * All SQL that touches what a side sorted and how often it saved. A sheet is given to its own side as long as it is not
 * committed, and to everybody once both are: `tests/integration/blind-doors.test.ts` sees to it that no other file reads
 * these columns.
 */
export function createSheetsRepository(db: Db) {
  const selectOne = db.prepare<[string, string], SheetRow>(
    `SELECT sheet_json, sheet_sha256, rev, committed_at_ms FROM sorting_sheets WHERE round_id = ? AND side = ?`,
  );
  const insertRow = db.prepare<[string, string, string, string]>(
    'INSERT INTO sorting_sheets (round_id, side, sheet_json, sheet_sha256, rev) VALUES (?, ?, ?, ?, 0)',
  );
  const updateSheet = db.prepare<[object]>(
    `UPDATE sorting_sheets SET sheet_json = @json, sheet_sha256 = @sha256, rev = rev + 1
     WHERE round_id = @id AND side = @side AND rev = @expectedRev AND committed_at_ms IS NULL`,
  );
  const updateCommitted = db.prepare<[object]>(
    `UPDATE sorting_sheets SET committed_at_ms = @nowMs, rev = rev + 1
     WHERE round_id = @id AND side = @side AND rev = @expectedRev AND committed_at_ms IS NULL`,
  );
  /** @throws {AppError} STORAGE if the stored text is damaged. */
  const documentOf = (row: SheetRow): SortingSheetDocument =>
    fromStoredText(sortingSheetDocumentSchema, { json: row.sheet_json, sha256: row.sheet_sha256 }, 'sorting test');

  return {
    /** Null if there is none, or if it is committed. @throws {AppError} STORAGE if it is damaged. */
    findOpen: (id: SortingRoundId, side: Side): OpenSheet | null => {
      const row = selectOne.get(id, side);
      return row && row.committed_at_ms === null ? { document: documentOf(row), rev: row.rev } : null;
    },
    /** What both sides sorted; null until both have committed. @throws {AppError} STORAGE if a sheet is damaged. */
    readBoth: (round: SortingRound): Readonly<Record<Side, Sorts>> | null => {
      const [marketing, sales] = [selectOne.get(round.id, 'marketing'), selectOne.get(round.id, 'sales')];
      if (!isRoundOpen(round) || !marketing || !sales) return null;
      return { marketing: documentOf(marketing).sorts, sales: documentOf(sales).sorts };
    },
    insert: (id: SortingRoundId, side: Side): void => {
      const { json, sha256 } = toStoredText(sortingSheetDocumentSchema.parse({}));
      insertRow.run(id, side, json, sha256);
    },
    /** Compare and swap. @returns false if it is stale or committed, or there is none. */
    save: (id: SortingRoundId, side: Side, save: { expectedRev: number; document: SortingSheetDocument }): boolean =>
      updateSheet.run({ id, side, expectedRev: save.expectedRev, ...toStoredText(save.document) }).changes === 1,
    /** Seals it for good. @returns false if it is stale or committed, or there is none. */
    commit: (id: SortingRoundId, side: Side, at: { expectedRev: number; nowMs: number }): boolean =>
      updateCommitted.run({ id, side, ...at }).changes === 1,
  };
}
export type SheetsRepository = ReturnType<typeof createSheetsRepository>;
