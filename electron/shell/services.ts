import { randomUUID } from 'node:crypto';

import { nativeTheme, shell } from 'electron';

import type { ApiHandlers } from '#shared/ipc/contract';
import { readSample } from '../content/sample';
import { appMigrations } from '../db/app-migrations';
import type { SeatWindows } from '../hiring/seats/seat-handlers';
import { emitEvent } from '../ipc/answer-calls';
import { createImportShelf } from '../library-file/import-shelf';
import type { LibraryFiles } from '../library-file/library-files';
import { createAgingHandlers } from '../lead-aging/aging-handlers';
import { createJobHandlers } from '../jobs/job-handlers';
import { createJobRunner } from '../jobs/job-runner';
import { createJobSource } from '../jobs/job-source';
import { previewLazily } from '../jobs/preview-lazily';
import type { Perform } from '../jobs/work';
import { createWorkThreads } from '../jobs/work-threads';
import { createAutomaticBackups } from '../workspace/automatic-backups';
import { createAllWorkspaceHandlers } from '../workspace/create-all-workspace-handlers';
import { createWorkspaceSession, type WorkspaceSession } from '../workspace/workspace-session';
import { createRoomHandlers, watched } from '../room/room-handlers';
import { about } from './about';
import { appFile, workspaceFolder } from './app-paths';
import { attentive } from './attentive-handlers';
import { candidateFiles } from './candidate-files';
import { chooseLogo } from './choose-logo';
import { chooseScan } from './choose-scan';
import { askWhatToOpen, askWhereToSave } from './dialogs';
import { holdWorkspace, releaseWorkspace } from './hold-workspace';
import { systemKeychain } from './keychain';
import { log } from './log-file';
import type { OpenedDocuments } from './opened-documents';
import { createRoom } from './room';

/** What runs behind the window. */
export interface Services {
  readonly handlers: ApiHandlers;
  /** What closing the app would lose, for the user; null if nothing. */
  readonly wouldLose: () => string | null;
  /** The projector shows what the desk does, so it goes with the desk's window. */
  readonly closeRoom: () => void;
  /** Shown once when the page asks how the workspace is. */
  readonly leaveNotice: (notice: string) => void;
  /** Finishes what must be finished before the process ends; never rejects. */
  readonly end: () => Promise<void>;
}

interface Windows {
  readonly devServer: string | null;
  readonly seatWindows: SeatWindows;
  readonly documents: OpenedDocuments;
}

/** Opens the workspace and builds everything that answers the page. */
export function startServices({ devServer, seatWindows, documents }: Windows): Services {
  const threads = createWorkThreads(appFile('out/main/job-worker.cjs'));
  const libraryFiles = libraryFilesReadBy(threads.perform);
  let isPulseUnderWay = false;
  const session = openSession(threads.perform, {
    onPulseUnderWay: (isUnderWay) => void (isPulseUnderWay = isUnderWay),
    // Who interviews has the laptop to themselves.
    seatWindows: {
      ...seatWindows,
      openSeat: (seat, from) => {
        room.director.close();
        seatWindows.openSeat(seat, from);
      },
    },
    documents,
    libraryFiles,
  });
  const room = createRoom({ devServer, db: session.db });
  const runner = createJobRunner({
    newId: randomUUID,
    nowMs: Date.now,
    onChange: (state) => emitEvent('jobChanged', state),
  });
  const backups = createAutomaticBackups({
    session,
    backUp: ({ workspaceFile, backupFolder, reason, nowMs }) =>
      threads.perform({ kind: 'backup', order: { workspaceFile, backupFolder, reason, nowMs } }, unattended()),
  });
  const jobs = createJobHandlers({
    source: createJobSource(session, Date.now),
    runner,
    perform: threads.perform,
    importShelf: libraryFiles.shelf,
    askWhereToSave,
    askWhatToOpen: ({ name, extension }) => askWhatToOpen(name, [extension]),
    reveal: (file) => shell.showItemInFolder(file),
  });
  const aging = createAgingHandlers({
    chooseFile: () => askWhatToOpen('Choose a CSV file of leads', ['csv', 'txt', 'tsv']),
    perform: threads.perform,
    runner,
    newId: randomUUID,
  });
  let notice: string | null = null;
  const takeNotice = () => {
    const taken = notice;
    notice = null;
    return taken;
  };
  const handlers = attentive(
    createAllWorkspaceHandlers({ session, about: () => about(sqliteOf(session)), showFolder }),
    {
      takeNotice,
      onReopened: () => {
        holdWorkspace(session);
        void session.finishErasures();
      },
      onTheme: (theme) => void (nativeTheme.themeSource = theme),
    },
  );
  holdWorkspace(session);
  backups.start();
  candidateFiles.removeCopies();
  void session.finishErasures();

  return {
    handlers: {
      ...watched(handlers, room.refreshSoon),
      jobs,
      aging,
      room: createRoomHandlers(room.director),
    },
    wouldLose: () =>
      isPulseUnderWay
        ? 'A round of the pulse is under way. Its answers are in memory alone: if you close Rapport now, they are lost.'
        : null,
    closeRoom: () => room.director.close(),
    leaveNotice: (text) => void (notice = text),
    end: async () => {
      backups.stop();
      try {
        await runner.end();
        await backups.runIfChanged();
        await threads.end();
      } catch (cause) {
        log.error('the app did not end cleanly', cause);
      } finally {
        candidateFiles.removeCopies();
        session.close();
        releaseWorkspace(session);
      }
    },
  };
}

interface SessionDeps extends Omit<Windows, 'devServer'> {
  readonly libraryFiles: LibraryFiles;
  readonly onPulseUnderWay: (isUnderWay: boolean) => void;
}

const openSession = (perform: Perform, { seatWindows, documents, libraryFiles, onPulseUnderWay }: SessionDeps) =>
  createWorkspaceSession({
    seatWindows,
    onPulseUnderWay,
    folder: workspaceFolder(),
    appMigrations,
    readSample,
    putsSample: process.env['RAPPORT_NO_SAMPLE'] !== '1',
    previewDeck: previewLazily,
    chooseLogo,
    chooseScan,
    keychain: systemKeychain(),
    chooseDocument: () => askWhatToOpen('Choose a sealed agreement', ['pdf']),
    takeOpenedDocument: documents.take,
    outsideFiles: candidateFiles,
    libraryFiles,
    chooseActuals: () => askWhatToOpen('Choose a CSV file with figures', ['csv', 'txt']),
    eraseFromBackups: async (order) => {
      const { erased } = await perform({ kind: 'erase-from-backups', order }, unattended());
      if (!erased) throw new Error('the worker thread told nothing of the erasure');
      return erased;
    },
    onSearchChanged: (id, { windowId }) => emitEvent('searchChanged', { id }, { exceptWindowId: windowId }),
    onAgreementChanged: (id, rev, { windowId }) =>
      emitEvent('agreementChanged', { id, rev }, { exceptWindowId: windowId }),
  });

/** Reading and checking thousands of rows must not freeze the windows. */
const libraryFilesReadBy = (perform: Perform): LibraryFiles => ({
  choose: () => askWhatToOpen('Choose a CSV or JSON file', ['csv', 'json', 'txt']),
  read: async (file) => {
    const { library } = await perform({ kind: 'read-library', file }, unattended());
    if (!library) throw new Error('reading a file of the library gave none');
    return library;
  },
  shelf: createImportShelf(),
});

const unattended = () => ({ onPhase: () => undefined, signal: new AbortController().signal });

async function showFolder(): Promise<void> {
  const problem = await shell.openPath(workspaceFolder());
  if (problem !== '') log.warn('the workspace folder could not be shown');
}

function sqliteOf(session: WorkspaceSession): string {
  const version: unknown = session.db()?.prepare('SELECT sqlite_version()').pluck().get();
  return typeof version === 'string' ? version : 'not open';
}
