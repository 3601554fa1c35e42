import { kitDocumentSchema, type KitDocument, type KitLock, type KitPlace } from '#shared/domain/kit/kit-schema';
import { fromStoredText, toStoredText, type StoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface KitRow {
  document_json: string;
  document_sha256: string;
  rev: number;
}
interface LockRow {
  version: number;
  kit_sha256: string;
  locked_at_ms: number;
  interviews: number;
}

export interface StoredKit {
  readonly document: KitDocument;
  readonly rev: number;
}

const atPlace = 'search_id = @searchId AND seat_id = @seatId AND date = @date';

/** All SQL about kits and their locked versions. */
export function createKitRepository(db: Db) {
  const selectKit = db.prepare<[KitPlace], KitRow>(
    `SELECT document_json, document_sha256, rev FROM kits WHERE ${atPlace}`,
  );
  const insertKit = db.prepare<[object]>(
    `INSERT OR IGNORE INTO kits (search_id, seat_id, date, document_json, document_sha256, rev, updated_at_ms)
     VALUES (@searchId, @seatId, @date, @json, @sha256, 1, @nowMs)`,
  );
  const updateKit = db.prepare<[object]>(
    `UPDATE kits SET document_json = @json, document_sha256 = @sha256, rev = rev + 1, updated_at_ms = @nowMs
     WHERE ${atPlace} AND rev = @expectedRev`,
  );
  const selectLocks = db.prepare<[KitPlace], LockRow>(
    `SELECT version, kit_sha256, locked_at_ms,
       (SELECT count(*) FROM scorecards WHERE kit_version_id = kit_versions.id) AS interviews
     FROM kit_versions WHERE ${atPlace} ORDER BY version DESC`,
  );
  const insertVersion = db.prepare<[object]>(
    `INSERT INTO kit_versions (id, search_id, seat_id, date, version, kit_json, kit_sha256, locked_at_ms)
     VALUES (@id, @searchId, @seatId, @date, @version, @json, @sha256, @nowMs)`,
  );
  const placeOf = ({ searchId, seatId, date }: KitPlace): KitPlace => ({ searchId, seatId, date });

  return {
    /** The working kit; null while nothing was written. @throws {AppError} STORAGE if the stored text is damaged. */
    find: (place: KitPlace): StoredKit | null => {
      const row = selectKit.get(placeOf(place));
      return row ? { document: read(row.document_json, row.document_sha256), rev: row.rev } : null;
    },
    /** Compare and swap; revision 0 is the kit that nobody wrote yet. @returns false if `expectedRev` is stale. */
    save: (place: KitPlace, document: KitDocument, on: { expectedRev: number; nowMs: number }): boolean => {
      const values = { ...placeOf(place), ...toStoredText(document), nowMs: on.nowMs };
      return on.expectedRev === 0
        ? insertKit.run(values).changes === 1
        : updateKit.run({ ...values, expectedRev: on.expectedRev }).changes === 1;
    },
    /** Every locked version, newest first, with how many interviews have begun with it. */
    locks: (place: KitPlace): KitLock[] => selectLocks.all(placeOf(place)).map(rowToLock),
    lock: (place: KitPlace, version: StoredText & { id: string; version: number; nowMs: number }): void =>
      void insertVersion.run({ ...placeOf(place), ...version }),
  };
}
export type KitRepository = ReturnType<typeof createKitRepository>;

const read = (json: string, sha256: string) => fromStoredText(kitDocumentSchema, { json, sha256 }, 'kit');

const rowToLock = (row: LockRow): KitLock => ({
  version: row.version,
  sha256: row.kit_sha256,
  lockedAtMs: row.locked_at_ms,
  interviews: row.interviews,
});
