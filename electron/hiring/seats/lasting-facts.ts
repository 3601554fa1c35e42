import type { Db } from '../../db/connection';

interface PinRow {
  readonly search_id: string;
  readonly seat_id: string;
  readonly generation: number;
  readonly salt: string | null;
  readonly hash: string | null;
  readonly wrong_tries: number;
  readonly blocked_until_ms: number | null;
  readonly reset_at_ms: number | null;
}

interface ExcuseRow {
  readonly candidate_id: string;
  readonly date: number;
  readonly seat_id: string;
  readonly excuse_reason: string;
  readonly excused_at_ms: number;
}

interface CalibrationExcuseRow {
  readonly calibration_id: string;
  readonly seat_id: string;
  readonly excuse_reason: string;
  readonly excused_at_ms: number;
}

/** What the desk did for good, and what seats hold against the desk. */
export interface LastingFacts {
  readonly pins: readonly PinRow[];
  readonly excuses: readonly ExcuseRow[];
  readonly calibrationExcuses: readonly CalibrationExcuseRow[];
}

// [Note: lasting facts] Excusing the other seats opens a date or a calibration, and so does sitting in their place where
// they have no PIN yet. Both leave a trace on purpose. A backup from before would wipe it away, and give the tries at a
// PIN back, so a restore takes these facts along: whoever looked that way is seen to have looked.

/** @throws {SqliteError} if the file is too damaged to be read. */
export function readLastingFacts(db: Db): LastingFacts {
  return {
    pins: db.prepare<[], PinRow>('SELECT * FROM seat_pins').all(),
    excuses: db
      .prepare<[], ExcuseRow>(
        `SELECT candidate_id, date, seat_id, excuse_reason, excused_at_ms FROM date_seats
         WHERE excused_at_ms IS NOT NULL`,
      )
      .all(),
    calibrationExcuses: db
      .prepare<[], CalibrationExcuseRow>(
        `SELECT calibration_id, seat_id, excuse_reason, excused_at_ms FROM calibration_seats
         WHERE excused_at_ms IS NOT NULL`,
      )
      .all(),
  };
}

/**
 * Puts them into a file that was restored, as far as it has the search or the candidate; a seat that has committed there
 * is not excused. Of two PINs the one that was chosen after the last reset counts; the tries at it are never given back.
 *
 * @returns true if anything was not so already.
 */
export function putLastingFacts(db: Db, { pins, excuses, calibrationExcuses }: LastingFacts): boolean {
  const putPin = db.prepare<[PinRow]>(
    `INSERT INTO seat_pins (search_id, seat_id, generation, salt, hash, wrong_tries, blocked_until_ms, reset_at_ms)
     SELECT @search_id, @seat_id, @generation, @salt, @hash, @wrong_tries, @blocked_until_ms, @reset_at_ms
     WHERE EXISTS (SELECT 1 FROM searches WHERE id = @search_id)
     ON CONFLICT (search_id, seat_id) DO UPDATE SET generation = @generation, salt = @salt, hash = @hash,
       wrong_tries = @wrong_tries, blocked_until_ms = @blocked_until_ms, reset_at_ms = @reset_at_ms
     WHERE generation < @generation OR (generation = @generation AND hash IS NULL AND @hash IS NOT NULL)`,
  );
  const keepTries = db.prepare<[PinRow]>(
    `UPDATE seat_pins SET wrong_tries = @wrong_tries, blocked_until_ms = @blocked_until_ms
     WHERE search_id = @search_id AND seat_id = @seat_id AND generation = @generation AND hash = @hash
       AND wrong_tries < @wrong_tries`,
  );
  const putExcuse = db.prepare<[ExcuseRow]>(
    `INSERT INTO date_seats (candidate_id, date, seat_id, excuse_reason, excused_at_ms)
     SELECT @candidate_id, @date, @seat_id, @excuse_reason, @excused_at_ms
     WHERE EXISTS (SELECT 1 FROM candidates WHERE id = @candidate_id)
       AND NOT EXISTS (SELECT 1 FROM scorecards WHERE candidate_id = @candidate_id AND date = @date
         AND seat_id = @seat_id AND committed_at_ms IS NOT NULL)
     ON CONFLICT (candidate_id, date, seat_id) DO UPDATE SET excuse_reason = @excuse_reason,
       excused_at_ms = @excused_at_ms WHERE excused_at_ms IS NULL`,
  );
  const putCalibrationExcuse = db.prepare<[CalibrationExcuseRow]>(
    `UPDATE calibration_seats SET excuse_reason = @excuse_reason, excused_at_ms = @excused_at_ms
     WHERE calibration_id = @calibration_id AND seat_id = @seat_id AND excused_at_ms IS NULL
       AND NOT EXISTS (SELECT 1 FROM calibration_ratings WHERE calibration_id = @calibration_id
         AND seat_id = @seat_id AND committed_at_ms IS NOT NULL)`,
  );
  const put = db.transaction(() => {
    const changes = [
      ...pins.flatMap((pin) => [putPin.run(pin).changes, keepTries.run(pin).changes]),
      ...excuses.map((excuse) => putExcuse.run(excuse).changes),
      ...calibrationExcuses.map((excuse) => putCalibrationExcuse.run(excuse).changes),
    ];
    return changes.some((count) => count > 0);
  });
  return put.immediate();
}
