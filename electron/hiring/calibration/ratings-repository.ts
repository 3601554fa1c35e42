import {
  ratingsDocumentSchema,
  type CalibrationId,
  type RatingsDocument,
} from '#shared/domain/calibration/calibration-schema';
import { maySeeCard, type SealedFacts, type Viewer } from '#shared/domain/interview/blind';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';
import type { CallingSeat } from '#shared/ipc/caller';
import type { StoredCalibration } from './calibration-repository';

interface RatingsRow {
  seat_id: string;
  generation: number;
  ratings_json: string;
  ratings_sha256: string;
  rev: number;
  committed_at_ms: number | null;
}

/** What one seat gave. Whoever holds it was allowed to see it. */
export interface SeatRatings extends SealedFacts {
  readonly document: RatingsDocument;
  readonly rev: number;
  readonly committedAtMs: number | null;
}

const columns = 'seat_id, generation, ratings_json, ratings_sha256, rev, committed_at_ms';

/**
 * All SQL that touches what a seat gave and how often it was saved. As with scorecards nothing gets past `maySeeCard`:
 * to read or to write, one says who looks. `tests/integration/calibration-door.test.ts` sees to it that no other file
 * reads these columns.
 */
export function createRatingsRepository(db: Db) {
  const selectAll = db.prepare<[string], RatingsRow>(
    `SELECT ${columns} FROM calibration_ratings WHERE calibration_id = ? ORDER BY seat_id, generation`,
  );
  const insertRow = db.prepare<[string, string, number, string, string]>(
    `INSERT INTO calibration_ratings (calibration_id, seat_id, generation, ratings_json, ratings_sha256, rev)
     VALUES (?, ?, ?, ?, ?, 0)`,
  );
  const updateRatings = db.prepare<[object]>(
    `UPDATE calibration_ratings SET ratings_json = @json, ratings_sha256 = @sha256, rev = rev + 1
     WHERE calibration_id = @id AND seat_id = @seatId AND generation = @generation AND rev = @expectedRev
       AND committed_at_ms IS NULL`,
  );
  const updateCommitted = db.prepare<[object]>(
    `UPDATE calibration_ratings SET committed_at_ms = @nowMs, rev = rev + 1
     WHERE calibration_id = @id AND seat_id = @seatId AND generation = @generation AND rev = @expectedRev
       AND committed_at_ms IS NULL`,
  );
  const keyOf = (id: CalibrationId, { seatId, generation }: CallingSeat) => ({ id, seatId, generation });
  const visible = (viewer: Viewer, { id, searchId, facts }: StoredCalibration): RatingsRow[] =>
    selectAll.all(id).filter((row) => maySeeCard(viewer, factsIn(row, searchId), facts));

  return {
    /** Those the viewer may see, by seat. @throws {AppError} STORAGE if a text is damaged. */
    readAll: (viewer: Viewer, calibration: StoredCalibration): SeatRatings[] =>
      visible(viewer, calibration).map((row) => rowToRatings(row, calibration.searchId)),
    /**
     * The seat's own: the committed ones, else those under its present PIN. Null if there are none, or if what it
     * committed under another PIN is still sealed. @throws {AppError} STORAGE if they are damaged.
     */
    findOwn: (seat: CallingSeat, calibration: StoredCalibration): SeatRatings | null => {
      const rows = selectAll.all(calibration.id).filter((row) => row.seat_id === seat.seatId);
      const committed = rows.find((row) => row.committed_at_ms !== null);
      const row = committed ?? rows.find((each) => each.generation === seat.generation);
      if (!row || !maySeeCard({ kind: 'seat', ...seat }, factsIn(row, calibration.searchId), calibration.facts))
        return null;
      return rowToRatings(row, calibration.searchId);
    },
    /** Begins empty ones for the seat that calls. */
    insert: (id: CalibrationId, { seatId, generation }: CallingSeat): void => {
      const { json, sha256 } = toStoredText(ratingsDocumentSchema.parse({}));
      insertRow.run(id, seatId, generation, json, sha256);
    },
    /** Compare and swap of the calling seat's own. @returns false if they are stale or committed, or there are none. */
    save: (seat: CallingSeat, id: CalibrationId, save: { expectedRev: number; document: RatingsDocument }): boolean =>
      updateRatings.run({ ...keyOf(id, seat), expectedRev: save.expectedRev, ...toStoredText(save.document) })
        .changes === 1,
    /** Seals them for good. @returns false if they are stale or committed, or there are none. */
    commit: (seat: CallingSeat, id: CalibrationId, at: { expectedRev: number; nowMs: number }): boolean =>
      updateCommitted.run({ ...keyOf(id, seat), ...at }).changes === 1,
  };
}
export type RatingsRepository = ReturnType<typeof createRatingsRepository>;

const factsIn = (row: RatingsRow, searchId: string): SealedFacts => ({
  searchId,
  seatId: row.seat_id,
  generation: row.generation,
  isCommitted: row.committed_at_ms !== null,
});

/** @throws {AppError} STORAGE if the stored text is damaged. */
function rowToRatings(row: RatingsRow, searchId: string): SeatRatings {
  const stored = { json: row.ratings_json, sha256: row.ratings_sha256 };
  return {
    ...factsIn(row, searchId),
    document: fromStoredText(ratingsDocumentSchema, stored, 'calibration'),
    rev: row.rev,
    committedAtMs: row.committed_at_ms,
  };
}
