import { calibrationIdSchema, type CalibrationId } from '#shared/domain/calibration/calibration-schema';
import type { SessionFacts } from '#shared/domain/calibration/session';
import { calibrationSetSchema, type CalibrationSet } from '#shared/domain/calibration/set-schema';
import { seatKindSchema, type SeatKind } from '#shared/domain/kit/seat-kind';
import { searchIdSchema, type SearchId } from '#shared/domain/search/search-schema';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface CalibrationRow {
  id: string;
  search_id: string;
  set_id: string;
  set_json: string;
  set_sha256: string;
  created_at_ms: number;
}

interface SeatRow {
  seat_id: string;
  kind: string;
  person_name: string;
  excuse_reason: string | null;
}

interface ProgressRow {
  seat_id: string;
  generation: number;
  committed_at_ms: number | null;
}

/** A session without anything that was given in it. */
export interface StoredCalibration {
  readonly id: CalibrationId;
  readonly searchId: SearchId;
  readonly setId: string;
  readonly createdAtMs: number;
  /** In the panel's order. */
  readonly seats: readonly SessionSeat[];
  readonly facts: SessionFacts;
  /** @throws {AppError} STORAGE if the stored set is damaged. */
  readonly readSet: () => CalibrationSet;
}

interface SessionSeat {
  readonly seatId: string;
  readonly kind: SeatKind;
  readonly personName: string;
  readonly excuseReason: string | null;
}

interface NewCalibration {
  readonly id: CalibrationId;
  readonly searchId: SearchId;
  readonly set: CalibrationSet;
  readonly seats: readonly Omit<SessionSeat, 'excuseReason'>[];
  readonly createdAtMs: number;
}

const columns = 'id, search_id, set_id, set_json, set_sha256, created_at_ms';

/** All SQL about sessions and who takes part. What a seat gave is never read here: only that it began or committed. */
export function createCalibrationRepository(db: Db) {
  const selectOne = db.prepare<[string], CalibrationRow>(`SELECT ${columns} FROM calibrations WHERE id = ?`);
  const selectOfSearch = db.prepare<[string], CalibrationRow>(
    `SELECT ${columns} FROM calibrations WHERE search_id = ? ORDER BY created_at_ms DESC, id`,
  );
  const selectSeats = db.prepare<[string], SeatRow>(
    'SELECT seat_id, kind, person_name, excuse_reason FROM calibration_seats WHERE calibration_id = ? ORDER BY rowid',
  );
  const selectProgress = db.prepare<[string], ProgressRow>(
    'SELECT seat_id, generation, committed_at_ms FROM calibration_ratings WHERE calibration_id = ? ORDER BY rowid',
  );
  const insertRow = db.prepare<[CalibrationRow]>(
    `INSERT INTO calibrations (${columns}) VALUES (@id, @search_id, @set_id, @set_json, @set_sha256, @created_at_ms)`,
  );
  const insertSeat = db.prepare<[string, string, string, string]>(
    'INSERT INTO calibration_seats (calibration_id, seat_id, kind, person_name) VALUES (?, ?, ?, ?)',
  );
  const excuse = db.prepare<[string, number, string, string]>(
    `UPDATE calibration_seats SET excuse_reason = ?, excused_at_ms = ?
     WHERE calibration_id = ? AND seat_id = ? AND excused_at_ms IS NULL`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM calibrations WHERE id = ?');

  const toCalibration = (row: CalibrationRow): StoredCalibration => {
    const seats = selectSeats.all(row.id);
    return {
      id: calibrationIdSchema.parse(row.id),
      searchId: searchIdSchema.parse(row.search_id),
      setId: row.set_id,
      createdAtMs: row.created_at_ms,
      seats: seats.map(rowToSeat),
      facts: {
        expected: seats.map(({ seat_id }) => seat_id),
        excused: seats.filter(({ excuse_reason }) => excuse_reason !== null).map(({ seat_id }) => seat_id),
        cards: selectProgress.all(row.id).map(({ seat_id, generation, committed_at_ms }) => ({
          seatId: seat_id,
          generation,
          isCommitted: committed_at_ms !== null,
        })),
      },
      readSet: () =>
        fromStoredText(calibrationSetSchema, { json: row.set_json, sha256: row.set_sha256 }, 'calibration'),
    };
  };

  return {
    find: (id: CalibrationId): StoredCalibration | null => {
      const row = selectOne.get(id);
      return row ? toCalibration(row) : null;
    },
    /** Newest first. */
    list: (searchId: SearchId): StoredCalibration[] => selectOfSearch.all(searchId).map(toCalibration),
    insert: ({ id, searchId, set, seats, createdAtMs }: NewCalibration): void => {
      const { json, sha256 } = toStoredText(set);
      insertRow.run({
        id,
        search_id: searchId,
        set_id: set.id,
        set_json: json,
        set_sha256: sha256,
        created_at_ms: createdAtMs,
      });
      for (const { seatId, kind, personName } of seats) insertSeat.run(id, seatId, kind, personName);
    },
    /** @returns false if the seat does not take part or is excused already. */
    excuse: (id: CalibrationId, seatId: string, { reason, nowMs }: { reason: string; nowMs: number }): boolean =>
      excuse.run(reason, nowMs, id, seatId).changes === 1,
    /** Takes its ratings along. @returns false if there was no such session. */
    remove: (id: CalibrationId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type CalibrationRepository = ReturnType<typeof createCalibrationRepository>;

const rowToSeat = ({ seat_id, kind, person_name, excuse_reason }: SeatRow): SessionSeat => ({
  seatId: seat_id,
  kind: seatKindSchema.parse(kind),
  personName: person_name,
  excuseReason: excuse_reason,
});
