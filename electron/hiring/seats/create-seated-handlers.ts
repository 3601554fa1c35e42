import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../../db/connection';
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
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** The calls that scorecards are behind: one repository of them serves all three, and it asks the blind rule. */
export function createSeatedHandlers(
  db: Db,
  { searches, candidates, ...deps }: Deps,
): Pick<ApiHandlers, 'seats' | 'interviews' | 'debriefs'> {
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
  };
}
