import { randomUUID } from 'node:crypto';
import path from 'node:path';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Engagement, Logo } from '#shared/domain/engagement/engagement-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { createAgreementHandlers, type PreviewDeck } from '../agreements/agreement-handlers';
import { createAgreementRepository } from '../agreements/agreement-repository';
import { createConflictRepository } from '../agreements/conflict-repository';
import { readCalibrationSets } from '../content/calibration-sets';
import type { Db } from '../db/connection';
import { rewriteFile, scrubLog } from '../db/scrub';
import { workspaceFiles } from '../db/workspace-files';
import { createEngagementHandlers } from '../engagements/engagement-handlers';
import { createEngagementRepository } from '../engagements/engagement-repository';
import { createPersonHandlers } from '../engagements/person-handlers';
import { createPersonRepository } from '../engagements/person-repository';
import { resetSample } from '../engagements/reset-sample';
import { createGap, newSalt } from '../gap/create-gap';
import { createSeatedHandlers } from '../hiring/seats/create-seated-handlers';
import type { SeatWindows } from '../hiring/seats/seat-handlers';
import { createCandidateHandlers } from '../hiring/candidates/candidate-handlers';
import { createCandidateRepository } from '../hiring/candidates/candidate-repository';
import { createCertificateRepository } from '../hiring/candidates/certificate-repository';
import { createDateRepository } from '../hiring/candidates/date-progress';
import { createErasure } from '../hiring/candidates/erase-candidate';
import { eraseFromBackups, type EraseOrder, type EraseReport } from '../hiring/candidates/erase-from-backups';
import { createFileRepository } from '../hiring/candidates/file-repository';
import type { OutsideFiles } from '../hiring/candidates/outside-files';
import { createOwnCandidates } from '../hiring/sample/own-candidates';
import { createKitHandlers } from '../hiring/kits/kit-handlers';
import { createKitRepository } from '../hiring/kits/kit-repository';
import { createSearchHandlers } from '../hiring/searches/search-handlers';
import { createSearchRepository } from '../hiring/searches/search-repository';
import { createLibrary } from '../library/create-library';
import { shippedItems } from '../library/shipped-items';
import { noLibraryFiles, type LibraryFiles } from '../library-file/library-files';
import { createPulse } from '../pulse/create-pulse';
import type { RoundUnderWay } from '../pulse/pulse-handlers';
import { createReviews } from '../reviews/create-reviews';
import { createSignedHandlers, type SigningSurroundings } from '../signing/create-signed-handlers';
import { createSettingsHandlers } from '../settings/settings-handlers';
import { createSettingsRepository } from '../settings/settings-repository';
import { createSorting } from '../sorting/create-sorting';
import { createRoundsRepository } from '../sorting/rounds-repository';
import { createRoundGuard } from './guard-rounds';
import { withStorageErrors } from './with-storage-errors';

export type DataHandlers = Pick<
  ApiHandlers,
  | 'settings'
  | 'engagements'
  | 'people'
  | 'agreements'
  | 'searches'
  | 'kits'
  | 'candidates'
  | 'seats'
  | 'interviews'
  | 'debriefs'
  | 'calibration'
  | 'library'
  | 'pulse'
  | 'signing'
  | 'keys'
  | 'verification'
  | 'reviews'
  | 'gap'
  | 'sorting'
>;

export interface DataDeps extends SigningSurroundings {
  /** Asks for a picture in main's own dialog; null if the user thought better of it. */
  readonly chooseLogo: () => Promise<Logo | null>;
  readonly readSample: () => Sample;
  readonly previewDeck: PreviewDeck;
  /** Candidates' files on their way in and out. */
  readonly outsideFiles: OutsideFiles;
  /** How backups are rewritten without a candidate; the app hands it to a worker thread. */
  readonly eraseFromBackups?: (order: EraseOrder) => Promise<EraseReport>;
  /** Tells the other windows that `caller` changed something of a search that everybody may know. */
  readonly onSearchChanged?: (id: SearchId, caller: Caller) => void;
  /** Tells the other windows that `caller` saved. */
  readonly onAgreementChanged?: (id: AgreementId, rev: number, caller: Caller) => void;
  /** Told when a round of the pulse begins and when it is over: what is in memory alone would go with the app. */
  readonly onPulseUnderWay?: (isUnderWay: boolean) => void;
  /** Gives the laptop to a seat and takes it back; where there are no windows, nothing happens. */
  readonly seatWindows?: SeatWindows;
  /** Files with items of the library on their way in; where there are no windows, nobody is asked for one. */
  readonly libraryFiles?: LibraryFiles;
  /** Asks for a file of figures in main's own dialog; where there are no windows, nobody chooses one. */
  readonly chooseActuals?: () => Promise<string | null>;
  /** What ships for the library, in catalogue order; for tests of another version of it. */
  readonly readShipped?: () => readonly LibraryItem[];
  /** N of scrypt, for tests that cannot wait for the usual one. */
  readonly pinCost?: number;
  readonly newId?: () => string;
  /** 32 hexadecimal digits that nobody can guess. */
  readonly newSalt?: () => string;
  readonly nowMs?: () => number;
}

/** Every call about stored data, on an open workspace: the same for the app, the command line and the tests. */
export function createDataHandlers({ db, ...deps }: DataDeps & { readonly db: Db }): DataHandlers {
  const { newId = randomUUID, nowMs = Date.now, previewDeck } = deps;
  const { onAgreementChanged = () => undefined, onSearchChanged = () => undefined } = deps;
  const engagements = createEngagementRepository(db);
  const people = createPersonRepository(db);
  const agreements = createAgreementRepository(db);
  const conflicts = createConflictRepository(db);
  const settings = createSettingsRepository(db);
  const searches = createSearchRepository(db);
  const kits = createKitRepository(db);
  const candidates = createCandidateRepository(db);
  const files = createFileRepository(db);
  const dates = createDateRepository(db);
  const certificates = createCertificateRepository(db);
  const ownCandidates = createOwnCandidates(db);
  const scrub = () => scrubLog(db);
  const inTransaction = <T>(work: () => T): T => db.transaction(work).immediate();

  let pulseRound: RoundUnderWay | null = null;
  const guardRounds = createRoundGuard({ tests: createRoundsRepository(db), pulse: () => pulseRound });

  const shared = { searches, inTransaction, onSearchChanged, newId, nowMs };
  const { erase } = erasureOn(db, deps);
  const signed = createSignedHandlers(db, {
    ...deps,
    engagements,
    agreements,
    organisation: () => settings.get().facilitatorName,
    inTransaction,
    onAgreementChanged,
    newId,
    nowMs,
  });

  return withStorageErrors({
    settings: createSettingsHandlers(settings),
    engagements: createEngagementHandlers({
      engagements,
      agreements,
      guardRounds,
      candidatesOf: (id) => ownCandidates(id, deps.readSample),
      chooseLogo: deps.chooseLogo,
      resetSample: () => resetSample({ db, engagements, people, agreements }, deps.readSample(), nowMs()),
      scrub,
      newId,
      nowMs,
    }),
    ...signed.handlers,
    people: createPersonHandlers({ engagements, people, newId }),
    agreements: createAgreementHandlers({
      engagements,
      agreements,
      conflicts,
      inTransaction,
      previewDeck,
      waitingFor: signed.waitingFor,
      onAgreementChanged,
      guardRounds,
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
      readCalibrationSets,
      scrub,
      newId,
      nowMs,
    }),
    library: createLibrary(db, {
      agreements,
      readShipped: deps.readShipped ?? shippedItems,
      files: deps.libraryFiles ?? noLibraryFiles(),
      inTransaction,
      scrub,
      newId,
      nowMs,
    }),
    gap: createGap(db, { agreements, inTransaction, newSalt: deps.newSalt ?? newSalt, nowMs }),
    sorting: createSorting(db, {
      agreements,
      readShipped: deps.readShipped ?? shippedItems,
      inTransaction,
      scrub,
      newId,
      nowMs,
    }),
    pulse: createPulse(db, {
      agreements,
      inTransaction,
      scrub,
      onUnderWay: (round) => {
        pulseRound = round;
        deps.onPulseUnderWay?.(round !== null);
      },
      newId,
      nowMs,
    }),
    reviews: createReviews(db, {
      engagements,
      agreements,
      chooseActuals: deps.chooseActuals ?? (async () => null),
      inTransaction,
      scrub,
      newId,
      nowMs,
    }),
    searches: createSearchHandlers({ ...shared, engagements, candidates, dates, scrub }),
    kits: createKitHandlers({ ...shared, kits }),
    candidates: createCandidateHandlers({
      ...shared,
      candidates,
      files,
      dates,
      certificates,
      outside: deps.outsideFiles,
      erase,
      scrub,
    }),
  });
}

/** Erasing candidates on an open workspace, and going on at the start with what was interrupted. */
export function erasureOn(db: Db, deps: DataDeps) {
  const { newId = randomUUID, nowMs = Date.now } = deps;
  const backupFolder = workspaceFiles(path.dirname(db.name)).backups;
  return createErasure({
    searches: createSearchRepository(db),
    candidates: createCandidateRepository(db),
    files: createFileRepository(db),
    certificates: createCertificateRepository(db),
    outside: deps.outsideFiles,
    inTransaction: (work) => db.transaction(work).immediate(),
    rewriteFile: () => rewriteFile(db),
    scrub: () => void scrubLog(db),
    eraseFromBackups: (erased) => (deps.eraseFromBackups ?? eraseFromBackups)({ ...erased, backupFolder }),
    newId,
    nowMs,
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
