import type { Calibration, CalibrationTask, RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { answersFor, seatStatus } from '#shared/domain/calibration/session';
import type { CalibrationHead, CalibrationSet } from '#shared/domain/calibration/set-schema';
import { isDateOpen } from '#shared/domain/interview/blind';
import type { CallingSeat } from '#shared/ipc/caller';
import { unlessDamaged } from '../../agreements/stored-text';
import type { StoredCalibration } from './calibration-repository';
import type { SeatRatings } from './ratings-repository';

/** What one may know of a set before it was rated. */
export const headOf = ({ id, version, roleId, roleName, question, seat, date }: CalibrationSet): CalibrationHead => ({
  id,
  version,
  roleId,
  roleName,
  question,
  seat,
  date,
});

/** A session as everybody may know it. */
export function calibrationView(
  calibration: StoredCalibration,
  generationOf: (place: { searchId: string; seatId: string }) => number,
): Calibration {
  const { id, searchId, createdAtMs, facts } = calibration;
  return {
    id,
    searchId,
    set: readableHead(calibration),
    createdAtMs,
    seats: calibration.seats.map((seat) => ({
      ...seat,
      status: seatStatus(facts, seat.seatId, generationOf({ searchId, seatId: seat.seatId })),
    })),
    isOpen: isDateOpen(facts),
  };
}

/** A session on the list of the seat that calls. `own` is null as long as it has rated nothing that it may read. */
export function taskView(calibration: StoredCalibration, seat: CallingSeat, own: SeatRatings | null): CalibrationTask {
  const set = readableSet(calibration);
  return {
    id: calibration.id,
    set: set && headOf(set),
    createdAtMs: calibration.createdAtMs,
    isOpen: isDateOpen(calibration.facts),
    status: seatStatus(calibration.facts, seat.seatId, seat.generation),
    rated: Object.values(own?.document.ratings ?? {}).filter(({ point }) => point !== null).length,
    answers: set?.answers.length ?? 0,
  };
}

/** Everything a seat sees while it rates: of the set neither references nor reasons. */
export function sheetView(calibration: StoredCalibration, own: SeatRatings): RatingSheet {
  const set = calibration.readSet();
  return {
    id: calibration.id,
    set: headOf(set),
    key: set.key,
    answers: answersFor(set, calibration.id, own.seatId),
    document: own.document,
    rev: own.rev,
    committedAtMs: own.committedAtMs,
    isOpen: isDateOpen(calibration.facts),
  };
}

const readableHead = (calibration: StoredCalibration): CalibrationHead | null => {
  const set = readableSet(calibration);
  return set && headOf(set);
};

/** A damaged set stays on the list, without its name: opening it says what to do, and the others are not affected. */
const readableSet = ({ readSet }: StoredCalibration): CalibrationSet | null => unlessDamaged(readSet, null);
