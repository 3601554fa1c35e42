import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../db/connection';
import type { CalibrationSet } from '#shared/domain/calibration/set-schema';
import { createCalibrationHandlers } from '../calibration/calibration-handlers';
import { createCalibrationRepository } from '../calibration/calibration-repository';
import { createRatingsRepository } from '../calibration/ratings-repository';
import type { CandidateRepository } from '../candidates/candidate-repository';
import type { DateRepository } from '../candidates/date-progress';
import { createDebriefHandlers } from '../debriefs/debrief-handlers';
import { createDebriefRepository } from '../debriefs/debrief-repository';
import { createHiringSources } from '../interviews/hiring-sources';
import { createInterviewHandlers } from '../interviews/interview-handlers';
import { createLockedKitRepository } from '../interviews/locked-kit-repository';
import { createScorecardRepository } from '../interviews/scorecard-repository';
import type { SearchRepository } from '../searches/search-repository';
import { createOpenSeatRepository } from './open-seat-repository';
import { createPinRepository } from './pin-repository';
import { createSeatHandlers, type SeatWindows } from './seat-handlers';

interface Deps {
  readonly searches: SearchRepository;
  readonly candidates: CandidateRepository;
  readonly dates: DateRepository;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly windows: SeatWindows;
  readonly pinCost?: number;
  readonly readCalibrationSets: () => readonly CalibrationSet[];
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/**
 * The calls that what a seat scored is behind: one repository of scorecards serves three of them, one of ratings the
 * fourth, and both ask the blind rule.
 */
export function createSeatedHandlers(
  db: Db,
  { searches, candidates, ...deps }: Deps,
): Pick<ApiHandlers, 'seats' | 'interviews' | 'debriefs' | 'calibration'> {
  const sources = createHiringSources({ searches, candidates });
  const pins = createPinRepository(db);
  const openSeat = createOpenSeatRepository(db);
  const kits = createLockedKitRepository(db);
  const scorecards = createScorecardRepository(db, deps.dates);
  const debriefs = createDebriefRepository(db);
  return {
    seats: createSeatHandlers({ ...deps, sources, pins, openSeat }),
    interviews: createInterviewHandlers({ ...deps, sources, kits, scorecards, pins, openSeat }),
    debriefs: createDebriefHandlers({ ...deps, sources, kits, scorecards, debriefs }),
    calibration: createCalibrationHandlers({
      ...deps,
      sources,
      pins,
      calibrations: createCalibrationRepository(db),
      ratings: createRatingsRepository(db),
      readSets: deps.readCalibrationSets,
    }),
  };
}
