import { randomUUID } from 'node:crypto';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Engagement, Logo } from '#shared/domain/engagement/engagement-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { createAgreementHandlers, type PreviewDeck } from '../agreements/agreement-handlers';
import { createAgreementRepository } from '../agreements/agreement-repository';
import { createConflictRepository } from '../agreements/conflict-repository';
import type { Db } from '../db/connection';
import { createEngagementHandlers } from '../engagements/engagement-handlers';
import { createEngagementRepository } from '../engagements/engagement-repository';
import { createPersonHandlers } from '../engagements/person-handlers';
import { createPersonRepository } from '../engagements/person-repository';
import { resetSample } from '../engagements/reset-sample';
import { createCandidateRepository } from '../hiring/candidates/candidate-repository';
import { createDateRepository } from '../hiring/candidates/date-progress';
import { createSeatedHandlers } from '../hiring/seats/create-seated-handlers';
import type { SeatWindows } from '../hiring/seats/seat-handlers';
import { createSearchRepository } from '../hiring/searches/search-repository';
import { createSettingsHandlers } from '../settings/settings-handlers';
import { createSettingsRepository } from '../settings/settings-repository';
import { withStorageErrors } from './with-storage-errors';

export type DataHandlers = Pick<
  ApiHandlers,
  'settings' | 'engagements' | 'people' | 'agreements' | 'seats' | 'interviews' | 'debriefs'
>;

export interface DataDeps {
  /** Asks for a picture in main's own dialog; null if the user thought better of it. */
  readonly chooseLogo: () => Promise<Logo | null>;
  readonly readSample: () => Sample;
  readonly previewDeck: PreviewDeck;
  /** Tells the other windows that `caller` saved. */
  readonly onAgreementChanged?: (id: AgreementId, rev: number, caller: Caller) => void;
  /** Gives the laptop to a seat and takes it back; where there are no windows, nothing happens. */
  readonly seatWindows?: SeatWindows;
  /** N of scrypt, for tests that cannot wait for the usual one. */
  readonly pinCost?: number;
  readonly newId?: () => string;
  readonly nowMs?: () => number;
}

/** Every call about stored data, on an open workspace: the same for the app, the command line and the tests. */
export function createDataHandlers({ db, ...deps }: DataDeps & { readonly db: Db }): DataHandlers {
  const { newId = randomUUID, nowMs = Date.now, onAgreementChanged = () => undefined, previewDeck } = deps;
  const engagements = createEngagementRepository(db);
  const people = createPersonRepository(db);
  const agreements = createAgreementRepository(db);
  const conflicts = createConflictRepository(db);
  const settings = createSettingsRepository(db);
  const searches = createSearchRepository(db);
  const candidates = createCandidateRepository(db);
  const dates = createDateRepository(db);
  // secure_delete overwrites what is deleted in the file; the log still holds it until it is copied back and cut.
  const scrub = () => void db.pragma('wal_checkpoint(TRUNCATE)');
  const inTransaction = <T>(work: () => T): T => db.transaction(work).immediate();

  return withStorageErrors({
    settings: createSettingsHandlers(settings),
    engagements: createEngagementHandlers({
      engagements,
      chooseLogo: deps.chooseLogo,
      resetSample: () => resetSample({ db, engagements, people, agreements }, deps.readSample(), nowMs()),
      scrub,
      newId,
      nowMs,
    }),
    people: createPersonHandlers({ engagements, people, newId }),
    agreements: createAgreementHandlers({
      engagements,
      agreements,
      conflicts,
      inTransaction,
      previewDeck,
      onAgreementChanged,
      scrub,
      facilitatorName: () => settings.get().facilitatorName,
      newId,
      nowMs,
    }),
    ...createSeatedHandlers(db, {
      searches,
      candidates,
      dates,
      inTransaction,
      windows: deps.seatWindows ?? noWindows,
      ...(deps.pinCost !== undefined && { pinCost: deps.pinCost }),
      newId,
      nowMs,
    }),
  });
}

const noWindows: SeatWindows = { openSeat: () => undefined, openDesk: () => undefined };

/** Puts the sample company into an open workspace as it shipped: the first start and the command line do. */
export function putSampleBack(db: Db, sample: Sample, nowMs: number): Engagement {
  const repositories = {
    engagements: createEngagementRepository(db),
    people: createPersonRepository(db),
    agreements: createAgreementRepository(db),
  };
  return resetSample({ db, ...repositories }, sample, nowMs);
}
