import { calibrationIdSchema, type CalibrationId } from '#shared/domain/calibration/calibration-schema';
import type { CalibrationSet } from '#shared/domain/calibration/set-schema';
import { isDateOpen } from '#shared/domain/interview/blind';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { HiringSources } from '../interviews/hiring-sources';
import { viewerOf } from '../interviews/viewer-of';
import type { PinRepository } from '../seats/pin-repository';
import type { CalibrationRepository, StoredCalibration } from './calibration-repository';
import { calibrationView, headOf } from './calibration-view';
import { createRatingHandlers, type RatingHandlers } from './rating-handlers';
import type { RatingsRepository } from './ratings-repository';

export interface CalibrationDeps {
  readonly sources: Pick<HiringSources, 'mustFindSearch' | 'mustFindPlace'>;
  readonly calibrations: CalibrationRepository;
  readonly ratings: RatingsRepository;
  readonly pins: PinRepository;
  /** The sets that ship. */
  readonly readSets: () => readonly CalibrationSet[];
  readonly inTransaction: <T>(work: () => T) => T;
  /** Takes what was deleted out of the file's log. */
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** What the desk does with sessions, and the result, which everybody sees at the same moment. */
export function createCalibrationHandlers(deps: CalibrationDeps): ApiHandlers['calibration'] {
  const { sources, calibrations, inTransaction, nowMs } = deps;
  const mustFind = (id: CalibrationId): StoredCalibration => {
    const calibration = calibrations.find(id);
    if (!calibration) throw noSession();
    return calibration;
  };
  const view = (calibration: StoredCalibration) => calibrationView(calibration, deps.pins.generationOf);
  const ratingHandlers: RatingHandlers = createRatingHandlers(deps);

  return {
    ...ratingHandlers,
    sets: () => deps.readSets().map(headOf),
    list: ({ searchId }) => {
      sources.mustFindSearch(searchId);
      return calibrations.list(searchId).map(view);
    },
    get: ({ id }) => view(mustFind(id)),
    begin: ({ searchId, setId, seatIds }) => {
      const { panel } = sources.mustFindSearch(searchId).document;
      const set = deps.readSets().find((each) => each.id === setId);
      if (!set) throw new AppError('NOT_FOUND', 'This set of answers does not ship with this version of Rapport.');
      const seats = panel.seats.filter((seat) => seatIds.includes(seat.id));
      if (seats.length < seatIds.length)
        throw new AppError('NOT_FOUND', 'One of these seats is no longer on the panel.');
      const id = calibrationIdSchema.parse(deps.newId());
      inTransaction(() => {
        const isRunning = calibrations.list(searchId).some((each) => each.setId === setId && !isDateOpen(each.facts));
        if (isRunning)
          throw new AppError('CONFLICT', 'This set is being rated. Finish that session or delete it first.');
        calibrations.insert({
          id,
          searchId,
          set,
          seats: seats.map((seat) => ({ seatId: seat.id, kind: seat.kind, personName: seat.personName })),
          createdAtMs: nowMs(),
        });
      });
      return view(mustFind(id));
    },
    excuseSeat: ({ id, seatId, reason }) =>
      inTransaction(() => {
        const { facts, seats } = mustFind(id);
        if (!seats.some((seat) => seat.seatId === seatId))
          throw new AppError('NOT_FOUND', 'This seat does not take part in the session.');
        if (facts.cards.some((card) => card.seatId === seatId && card.isCommitted))
          throw new AppError('CONFLICT', 'This seat has committed its ratings, so it cannot be excused.');
        if (!calibrations.excuse(id, seatId, { reason, nowMs: nowMs() }))
          throw new AppError('CONFLICT', 'This seat is excused already.');
        return view(mustFind(id));
      }),
    result: ({ id }, caller) => {
      const calibration = mustFindFor(caller, mustFind(id));
      if (!isDateOpen(calibration.facts))
        throw new AppError('CONFLICT', 'Not every seat has committed its ratings yet. Until then nobody sees any.');
      const all = deps.ratings.readAll(viewerOf(caller), calibration);
      return {
        calibration: view(calibration),
        set: calibration.readSet(),
        seats: calibration.seats.flatMap(({ seatId }) => {
          const own = all.find((ratings) => ratings.seatId === seatId && ratings.isCommitted);
          return own ? [{ seatId, ratings: own.document.ratings }] : [];
        }),
      };
    },
    remove: ({ id }) => {
      if (!calibrations.remove(id)) throw noSession();
      deps.scrub();
    },
  };
}

const noSession = () => gone('calibration session');

/** A seat knows the sessions of its own search alone. */
function mustFindFor({ seat }: Caller, calibration: StoredCalibration): StoredCalibration {
  if (seat !== null && searchIdSchema.parse(seat.searchId) !== calibration.searchId) throw noSession();
  return calibration;
}
