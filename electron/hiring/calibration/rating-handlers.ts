import type { CalibrationId, RatingsDocument } from '#shared/domain/calibration/calibration-schema';
import { seatStatus, unratedIn } from '#shared/domain/calibration/session';
import type { CalibrationSet } from '#shared/domain/calibration/set-schema';
import { isDateOpen } from '#shared/domain/interview/blind';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import type { Caller, CallingSeat } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { unlessDamaged } from '../../agreements/stored-text';
import { mustBeSeat } from '../interviews/viewer-of';
import type { CalibrationDeps } from './calibration-handlers';
import type { StoredCalibration } from './calibration-repository';
import { sheetView, taskView } from './calibration-view';
import type { SeatRatings } from './ratings-repository';

export type RatingHandlers = Pick<ApiHandlers['calibration'], 'tasks' | 'open' | 'save' | 'commit'>;

/** What a seat does with its own ratings. Nobody else's are read here. */
export function createRatingHandlers(deps: CalibrationDeps): RatingHandlers {
  const { calibrations, ratings, inTransaction } = deps;
  const seatOf = (caller: Caller): CallingSeat => {
    const seat = mustBeSeat(caller);
    if (deps.pins.generationOf(seat) !== seat.generation)
      throw new AppError('NOT_FOUND', 'The PIN of this seat was taken away. Hand the laptop over and choose another.');
    deps.sources.mustFindPlace(seat);
    return seat;
  };
  const mustTakePart = (seat: CallingSeat, id: CalibrationId): StoredCalibration => {
    const calibration = calibrations.find(id);
    if (!calibration || calibration.searchId !== seat.searchId || !calibration.facts.expected.includes(seat.seatId))
      throw gone('calibration session');
    return calibration;
  };
  const mustOwn = (seat: CallingSeat, calibration: StoredCalibration): SeatRatings => {
    const own = ratings.findOwn(seat, calibration);
    if (!own) throw noRatings();
    return own;
  };
  const sheet = (seat: CallingSeat, id: CalibrationId) => {
    const calibration = mustTakePart(seat, id);
    return sheetView(calibration, mustOwn(seat, calibration));
  };

  return {
    tasks: (_input, caller) => {
      const seat = seatOf(caller);
      return calibrations
        .list(searchIdSchema.parse(seat.searchId))
        .filter(({ facts }) => facts.expected.includes(seat.seatId))
        .map((calibration) =>
          taskView(
            calibration,
            seat,
            // A damaged row stays on the list, without its count: opening it says what to do.
            unlessDamaged(() => ratings.findOwn(seat, calibration), null),
          ),
        );
    },
    open: ({ id }, caller) => {
      const seat = seatOf(caller);
      inTransaction(() => {
        const calibration = mustTakePart(seat, id);
        if (ratings.findOwn(seat, calibration)) return;
        refuseToBegin(calibration, seat);
        ratings.insert(id, seat);
      });
      return sheet(seat, id);
    },
    save: ({ id, expectedRev, document }, caller) => {
      const seat = seatOf(caller);
      const isSaved = inTransaction(() => {
        const calibration = mustTakePart(seat, id);
        refuseToWrite(calibration, mustOwn(seat, calibration));
        refuseStrangers(calibration.readSet(), document);
        return ratings.save(seat, id, { expectedRev, document });
      });
      return isSaved ? { kind: 'saved', rev: expectedRev + 1 } : { kind: 'conflict', current: sheet(seat, id) };
    },
    commit: ({ id, expectedRev }, caller) => {
      const seat = seatOf(caller);
      inTransaction(() => {
        const calibration = mustTakePart(seat, id);
        const own = mustOwn(seat, calibration);
        refuseToWrite(calibration, own);
        if (own.rev !== expectedRev) throw stale();
        refuseUnfinished(calibration.readSet(), own.document);
        if (!ratings.commit(seat, id, { expectedRev, nowMs: deps.nowMs() })) throw stale();
      });
      return sheet(seat, id);
    },
  };
}

const stale = () => new AppError('CONFLICT', 'These ratings were changed meanwhile. Look at them again, then commit.');
const excused = () => new AppError('CONFLICT', 'This seat was excused from this calibration, for good.');
const noRatings = () => new AppError('NOT_FOUND', 'This seat has not begun to rate yet. Open the session first.');

/** @throws {AppError} CONFLICT with the reason why the seat cannot begin, or cannot read what it wrote. */
function refuseToBegin({ facts }: StoredCalibration, { seatId, generation }: CallingSeat): void {
  const status = seatStatus(facts, seatId, generation);
  if (status === 'excused') throw excused();
  if (status === 'committed') {
    throw new AppError(
      'CONFLICT',
      'This seat has committed its ratings, before its PIN was taken away. They can be read when every seat has.',
    );
  }
  if (isDateOpen(facts)) throw new AppError('CONFLICT', 'The ratings of this session are open already.');
}

function refuseToWrite({ facts }: StoredCalibration, { isCommitted, seatId }: SeatRatings): void {
  if (isCommitted)
    throw new AppError('CONFLICT', 'These ratings are committed. They can be read, and nobody can change them.');
  if (facts.excused.includes(seatId)) throw excused();
}

function refuseStrangers({ answers }: CalibrationSet, { ratings }: RatingsDocument): void {
  const known = new Set(answers.map(({ id }) => id));
  if (Object.keys(ratings).some((id) => !known.has(id)))
    throw new AppError('VALIDATION', 'A rating names an answer that is not in this set.');
}

/** Names every answer without a point by its id. */
function refuseUnfinished({ answers }: CalibrationSet, document: RatingsDocument): void {
  const left = unratedIn(answers, document);
  if (left.length === 0) return;
  throw new AppError(
    'VALIDATION',
    left.length === 1
      ? 'One answer has no rating yet. Rate it, then commit.'
      : `${left.length} answers have no rating yet. Rate them, then commit.`,
    Object.fromEntries(left.map(({ id }) => [id, 'Not rated yet'])),
  );
}
