import type { Backup, WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import type { Db } from '../db/connection';
import type { Migration } from '../db/migrate';
import { openWorkspace, type OpenedWorkspace } from '../db/open-workspace';
import { placeStaged, stageBackup } from '../db/restore';
import { isDamage, toStorageError } from '../db/storage-error';
import { asUnavailable, type Unavailable } from '../db/unavailable';
import { workspaceFiles, type WorkspaceFiles } from '../db/workspace-files';
import { putLastingFacts, readLastingFacts, type LastingFacts } from '../hiring/seats/lasting-facts';
import { atStake } from './at-stake';
import { createDataHandlers, erasureOn, putSampleBack, type DataDeps, type DataHandlers } from './create-data-handlers';

export interface SessionOptions extends DataDeps {
  /** Its parent must exist; the folder itself is created. */
  readonly folder: string;
  readonly appMigrations: readonly Migration[];
  /** False leaves a new workspace empty, without the sample company. */
  readonly putsSample?: boolean;
}

/** The workspace of one folder over the app's whole run: the file may be closed, replaced and opened again meanwhile. */
export interface WorkspaceSession {
  readonly files: WorkspaceFiles;
  readonly status: () => WorkspaceStatus;
  /** The open file; null unless the status is `ready`. Ask again each time: a restore closes it. */
  readonly db: () => Db | null;
  /** Handlers on the open file; null unless the status is `ready`. */
  readonly data: () => DataHandlers | null;
  /** Opens the file again unless it is open. */
  readonly retry: () => WorkspaceStatus;
  /** What a restore would take away from those in the room, a sentence each. */
  readonly atStake: () => string[];
  /** Puts a backup in the file's place. @throws {AppError} and goes on with the file as it was. */
  readonly restore: (name: string) => WorkspaceStatus;
  /** Goes on with erasures of candidates that were interrupted; what fails again is logged. */
  readonly finishErasures: () => Promise<void>;
  readonly close: () => void;
}

interface Open {
  readonly opened: OpenedWorkspace;
  readonly data: DataHandlers | null;
  /** Said once, over what opening the file has to say. */
  readonly restoredNotice: string | null;
}

export function createWorkspaceSession(given: SessionOptions): WorkspaceSession {
  const { folder, nowMs = Date.now } = given;
  let isPulseUnderWay = false;
  const options: SessionOptions = {
    ...given,
    onPulseUnderWay: (isUnderWay) => {
      isPulseUnderWay = isUnderWay;
      given.onPulseUnderWay?.(isUnderWay);
    },
  };
  let current = open(options);

  const status = (): WorkspaceStatus => {
    const { opened, restoredNotice } = current;
    if (opened.kind !== 'ready') return opened;
    return { kind: 'ready', notice: [restoredNotice, opened.notice].filter((text) => text !== null).join(' ') || null };
  };
  const db = () => (current.opened.kind === 'ready' ? current.opened.db : null);
  const close = () => {
    if (current.opened.kind === 'ready') current.opened.db.close();
  };

  return {
    files: workspaceFiles(folder),
    status,
    db,
    data: () => current.data,
    retry: () => {
      if (current.opened.kind !== 'ready') current = open(options);
      return status();
    },
    atStake: () => atStake({ db: db(), isPulseUnderWay }),
    restore: (name) => {
      const backup = stagedIn(folder, name);
      const lasting = lastingFactsIn(current);
      close();
      let restoredNotice: string | null = null;
      try {
        placeStaged({ folder, nowMs: nowMs() });
        restoredNotice = noticeOf(backup.madeAtMs);
      } catch (cause) {
        throw toStorageError(cause);
      } finally {
        current = { ...open(options), restoredNotice };
      }
      if (lasting && current.opened.kind === 'ready' && putLastingFacts(current.opened.db, lasting)) {
        current = { ...current, restoredNotice: `${restoredNotice} ${stayed}` };
      }
      return status();
    },
    finishErasures: async () => {
      if (current.opened.kind === 'ready') await erasureOn(current.opened.db, options).finishErasures();
    },
    close,
  };
}

/** Before anything is closed: a backup that is refused costs nobody in the room anything. */
function stagedIn(folder: string, name: string): Backup {
  try {
    return stageBackup({ folder, name });
  } catch (cause) {
    throw toStorageError(cause);
  }
}

function open(options: SessionOptions): Open {
  const { folder, appMigrations, nowMs = Date.now } = options;
  const opened = openWorkspace({ folder, appMigrations, nowMs: nowMs() });
  if (opened.kind !== 'ready') return { opened, data: null, restoredNotice: null };
  if (opened.isNew && (options.putsSample ?? true)) {
    const refusal = refusedSample(opened.db, options);
    if (refusal) return { opened: refusal, data: null, restoredNotice: null };
  }
  return { opened, data: createDataHandlers({ ...options, db: opened.db }), restoredNotice: null };
}

/** A first start on a full disk is explained like any other; the next one goes on with the workspace it made. */
function refusedSample(db: Db, { folder, readSample, nowMs = Date.now }: SessionOptions): Unavailable | null {
  try {
    putSampleBack(db, readSample(), nowMs());
    return null;
  } catch (cause) {
    db.close();
    return asUnavailable(cause, folder);
  }
}

/** Null if the file that is replaced cannot be read. */
function lastingFactsIn({ opened }: Open): LastingFacts | null {
  if (opened.kind !== 'ready') return null;
  try {
    return readLastingFacts(opened.db);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    console.warn('what lasts could not be read from the file that is replaced', cause);
    return null;
  }
}

const stayed = 'The PINs of seats that have one now, and the seats that are excused, stay as they were.';

function noticeOf(madeAtMs: number): string {
  const when = new Date(madeAtMs).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `The backup of ${when} was restored. The file it replaced is kept among the backups as “before restore”.`;
}
