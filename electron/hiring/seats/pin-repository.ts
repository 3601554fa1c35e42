import type { SeatHolder } from '#shared/domain/interview/interview-schema';
import type { Db } from '../../db/connection';
import type { PinHash } from './pin-hash';

interface PinRow {
  generation: number;
  salt: string | null;
  hash: string | null;
  wrong_tries: number;
  blocked_until_ms: number | null;
  reset_at_ms: number | null;
}

export interface SeatPin {
  /** Grows with each reset. */
  readonly generation: number;
  /** Null while none is chosen. */
  readonly pin: PinHash | null;
  readonly wrongTries: number;
  readonly blockedUntilMs: number | null;
  readonly resetAtMs: number | null;
}

type Place = { readonly searchId: string; readonly seatId: SeatHolder['seatId'] };

/** All SQL about the PINs of seats. */
export function createPinRepository(db: Db) {
  const selectOne = db.prepare<[string, string], PinRow>(
    `SELECT generation, salt, hash, wrong_tries, blocked_until_ms, reset_at_ms FROM seat_pins
     WHERE search_id = ? AND seat_id = ?`,
  );
  const upsertPin = db.prepare<[object]>(
    `INSERT INTO seat_pins (search_id, seat_id, generation, salt, hash, wrong_tries, blocked_until_ms, reset_at_ms)
     VALUES (@search_id, @seat_id, 0, @salt, @hash, 0, NULL, NULL)
     ON CONFLICT (search_id, seat_id) DO UPDATE SET salt = @salt, hash = @hash WHERE hash IS NULL`,
  );
  const updateReset = db.prepare<[object]>(
    `UPDATE seat_pins SET generation = generation + 1, salt = NULL, hash = NULL, wrong_tries = 0,
       blocked_until_ms = NULL, reset_at_ms = @now_ms
     WHERE search_id = @search_id AND seat_id = @seat_id AND hash IS NOT NULL`,
  );
  const updateTries = db.prepare<[object]>(
    `UPDATE seat_pins SET wrong_tries = @wrong_tries, blocked_until_ms = @blocked_until_ms
     WHERE search_id = @search_id AND seat_id = @seat_id`,
  );
  const keys = ({ searchId, seatId }: Place) => ({ search_id: searchId, seat_id: seatId });
  const find = ({ searchId, seatId }: Place): SeatPin | null => {
    const row = selectOne.get(searchId, seatId);
    return row ? rowToPin(row) : null;
  };

  return {
    find,
    /** 0 for a seat that never had a PIN. */
    generationOf: (place: Place): number => find(place)?.generation ?? 0,
    /** @returns false if the seat has a PIN already. */
    choose: (place: Place, { salt, hash }: PinHash): boolean =>
      upsertPin.run({ ...keys(place), salt, hash }).changes === 1,
    /** Takes the PIN away and begins another generation. @returns false if there was none. */
    reset: (place: Place, nowMs: number): boolean => updateReset.run({ ...keys(place), now_ms: nowMs }).changes === 1,
    noteTries: (place: Place, { wrongTries, blockedUntilMs }: Pick<SeatPin, 'wrongTries' | 'blockedUntilMs'>): void =>
      void updateTries.run({ ...keys(place), wrong_tries: wrongTries, blocked_until_ms: blockedUntilMs }),
  };
}
export type PinRepository = ReturnType<typeof createPinRepository>;

function rowToPin({ generation, salt, hash, wrong_tries, blocked_until_ms, reset_at_ms }: PinRow): SeatPin {
  return {
    generation,
    pin: salt !== null && hash !== null ? { salt, hash } : null,
    wrongTries: wrong_tries,
    blockedUntilMs: blocked_until_ms,
    resetAtMs: reset_at_ms,
  };
}
