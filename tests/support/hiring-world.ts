import { candidateDraftSchema, type CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { ScorecardDocument } from '#shared/domain/interview/scorecard-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';
import type { SearchId } from '#shared/domain/search/search-schema';
import type { Envelope } from '#shared/ipc/bridge';
import type { Caller, CallingSeat } from '#shared/ipc/caller';
import { createClient } from '#shared/ipc/client';
import type { Api, ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { appMigrations } from '../../electron/db/app-migrations';
import { openDatabase, type Db } from '../../electron/db/connection';
import { migrate } from '../../electron/db/migrate';
import { workspaceFiles } from '../../electron/db/workspace-files';
import { dispatch } from '../../electron/ipc/dispatch';
import { createAgingHandlers } from '../../electron/lead-aging/aging-handlers';
import { createJobHandlers } from '../../electron/jobs/job-handlers';
import { createJobRunner } from '../../electron/jobs/job-runner';
import type { Perform } from '../../electron/jobs/work';
import { createJobSource } from '../../electron/jobs/job-source';
import { createImportShelf } from '../../electron/library-file/import-shelf';
import { readRoom } from '../../electron/room/read-room';
import { createRoomDirector } from '../../electron/room/room-director';
import { createRoomHandlers } from '../../electron/room/room-handlers';
import type { RoomMemory } from '../../electron/room/room-memory';
import { createAllWorkspaceHandlers } from '../../electron/workspace/create-all-workspace-handlers';
import { createDataHandlers } from '../../electron/workspace/create-data-handlers';
import type { WorkspaceSession } from '../../electron/workspace/workspace-session';
import { filledCard, pinOf, searchDocument, smallKit, usualSeats, type PanelSeat } from './hiring-documents';
import { fakeSigning } from './fake-signing';
import { tinyScan } from './signing-world';
import { smallSample } from './storage-builders';

/** The desk's window, and the command line beside it. */
export const theDesk: Caller = { window: 'main', windowId: 1, seat: null };
export const theCommandLine: Caller = { window: 'command-line', windowId: 0, seat: null };

/** What happened beside the answers: what main told, which windows it changed, what it had worker threads do. */
export interface Happening {
  readonly what: string;
  readonly detail: unknown;
}

export interface HiringWorld {
  readonly db: Db;
  readonly handlers: ApiHandlers;
  readonly searchId: SearchId;
  /** Ada and Ben. */
  readonly candidates: readonly [CandidateId, CandidateId];
  readonly happened: Happening[];
  /** What the next calls take for the time; a second later with each step. */
  readonly clock: { nowMs: number };
  readonly desk: Api;
  readonly call: (path: string, input: unknown, caller?: Caller) => Promise<Envelope>;
  readonly as: (caller: Caller) => Api;
  /** A seat that has the laptop, as main would open its window: with the generation of its PIN. */
  readonly callerOf: (seatId: string, generation?: number) => Caller;
  /** Its calls after its PIN was chosen, if it had none, and given at its door. */
  readonly openSeat: (seatId: string) => Promise<Api>;
  /** Begins, fills and commits. */
  readonly interview: (
    seat: Api,
    candidateId: CandidateId,
    date: DateNumber,
    card?: ScorecardDocument,
  ) => Promise<void>;
}

interface Options {
  /** Of the database; in memory if nothing is said. */
  readonly file?: string;
  readonly seats?: readonly PanelSeat[];
  /** Wraps the real handlers. */
  readonly spoil?: (handlers: ApiHandlers, db: Db) => ApiHandlers;
}

/** A search with its panel, locked kits and two candidates, on the real handlers over a database in memory. */
export async function openHiring({
  file = ':memory:',
  seats = usualSeats,
  spoil = (all) => all,
}: Options = {}): Promise<HiringWorld> {
  const db = openDatabase(file);
  migrate(db, appMigrations);
  const happened: Happening[] = [];
  const clock = { nowMs: 1_000_000 };
  const handlers = spoil(handlersOn(db, happened, clock), db);
  const call = (path: string, input: unknown, caller = theDesk) => dispatch(handlers, { path, input, caller });
  const as = (caller: Caller): Api => createClient({ call: (path, input) => call(path, input, caller) });
  const desk = as(theDesk);

  const engagement = await desk.engagements.create({ name: 'Acme' });
  const search = await desk.searches.create({ engagementId: engagement.id, document: searchDocument(seats) });
  const searchId = search.id;
  for (const seat of seats) for (const date of seat.dates) await lockKit(desk, { searchId, seatId: seat.id, date });
  const addCandidate = async (name: string) => {
    const draft = candidateDraftSchema.parse({ name });
    return (await desk.candidates.create({ searchId, draft })).id;
  };
  const candidates = [await addCandidate('Ada'), await addCandidate('Ben')] as const;

  const generationOf = (seatId: string): number => {
    const row: unknown = db
      .prepare('SELECT generation FROM seat_pins WHERE search_id = ? AND seat_id = ?')
      .pluck()
      .get(searchId, seatId);
    return typeof row === 'number' ? row : 0;
  };
  const callerOf = (seatId: string, generation = generationOf(seatId)): Caller => ({
    window: 'main',
    windowId: 2,
    seat: { searchId, seatId, generation } satisfies CallingSeat,
  });
  return {
    db,
    handlers,
    searchId,
    candidates,
    happened,
    clock,
    desk,
    call,
    as,
    callerOf,
    openSeat: async (seatId) => {
      const doors = await desk.seats.doors({ searchId });
      const pin = pinOf(seatId);
      if (!doors.find((door) => door.seatId === seatId)?.hasPin) await desk.seats.choosePin({ searchId, seatId, pin });
      const answer = await desk.seats.open({ searchId, seatId, pin });
      if (answer.kind !== 'opened') throw new Error(`the seat ${seatId} did not open: ${answer.kind}`);
      return as(callerOf(seatId));
    },
    interview: async (seat, candidateId, date, card = filledCard('plain')) => {
      const { scorecardId, rev } = await seat.interviews.open({ candidateId, date });
      const saved = await seat.interviews.save({ scorecardId, expectedRev: rev, document: card });
      if (saved.kind !== 'saved') throw new Error('the save met another');
      await seat.interviews.commit({ scorecardId, expectedRev: saved.rev });
    },
  };
}

export async function lockKit(desk: Api, place: { searchId: SearchId; seatId: string; date: DateNumber }) {
  const { rev } = await desk.kits.get(place);
  await desk.kits.save({ ...place, expectedRev: rev, document: smallKit });
  await desk.kits.lock({ ...place, expectedRev: rev + 1 });
}

/** Every call of the contract, on the real handlers; only dialogs, windows and threads are stood in for. */
function handlersOn(db: Db, happened: Happening[], clock: { nowMs: number }): ApiHandlers {
  const note = (what: string, detail: unknown) => void happened.push({ what, detail });
  const newId = counter();
  const nowMs = () => clock.nowMs;
  const data = createDataHandlers({
    db,
    chooseLogo: async () => null,
    readSample: smallSample,
    previewDeck: () => ({ slides: [] }),
    outsideFiles: {
      choose: async () => ({ name: 'resume.txt', bytes: new TextEncoder().encode('Ten years of marketing') }),
      open: async ({ name }) => (note('opened', name), true),
      removeCopies: () => undefined,
    },
    eraseFromBackups: async () => ({ rewritten: 0, left: [] }),
    onAgreementChanged: (id, rev) => note('agreementChanged', { id, rev }),
    onSearchChanged: (id) => note('searchChanged', { id }),
    seatWindows: {
      openSeat: (seat) => note('seat window', seat),
      openDesk: (id) => note('desk window', id),
    },
    pinCost: 16,
    // Keys and signatures are random: made for real, they would differ between two worlds.
    ...fakeSigning(),
    chooseScan: async () => ({ name: 'page.png', content: tinyScan() }),
    passphraseCost: { costBits: 1, blockSize: 1, parallel: 1 },
    newId,
    newSalt: () => newId().replaceAll('-', ''),
    nowMs,
  });
  const session: WorkspaceSession = {
    files: workspaceFiles('/nowhere/workspace'),
    status: () => ({ kind: 'ready', notice: null }),
    db: () => db,
    data: () => data,
    atStake: () => [],
    retry: () => ({ kind: 'ready', notice: null }),
    restore: () => {
      throw new AppError('NOT_FOUND', 'This backup is no longer in the backup folder. Choose another.');
    },
    finishErasures: async () => undefined,
    close: () => db.close(),
  };
  const about = {
    version: '0',
    workspaceFolder: '/nowhere',
    electron: '',
    chromium: '',
    node: '',
    sqlite: '',
    cancelledRequests: 0,
  };
  const runner = createJobRunner({ newId, nowMs, onChange: (state) => note('jobChanged', state) });
  // What would be put into a file is what counts; none is written.
  const perform: Perform = async (request) => {
    note('work', request);
    throw new AppError('STORAGE', 'No file is written here.');
  };
  const jobs = createJobHandlers({
    source: createJobSource(session, nowMs),
    runner,
    perform,
    importShelf: createImportShelf(),
    askWhereToSave: async (name) => `/nowhere/${name}`,
    askWhatToOpen: async () => null,
    reveal: () => undefined,
  });
  const aging = createAgingHandlers({ chooseFile: async () => '/nowhere/leads.csv', perform, runner, newId });
  const room = createRoomHandlers(createRoomDirector(roomWithoutWindow(db, note)));
  return {
    ...createAllWorkspaceHandlers({ session, about: () => about, showFolder: () => undefined }),
    jobs,
    aging,
    room,
  };
}

/** What the projector would show is what counts; no window is opened. */
function roomWithoutWindow(
  db: Db,
  note: (what: string, detail: unknown) => void,
): Parameters<typeof createRoomDirector>[0] {
  const area = { x: 0, y: 0, width: 1280, height: 720 };
  const memory: RoomMemory = { display: null, theme: 'light', showsTimer: true };
  return {
    window: {
      open: () => undefined,
      move: () => undefined,
      close: () => undefined,
      show: (view) => note('room', view),
    },
    displays: () => [{ id: '1', label: 'Wall', bounds: area, workArea: area, isDesk: false }],
    read: (id) => readRoom(db, id),
    memory: { read: () => memory, write: () => undefined },
    tell: (status) => note('roomChanged', status),
    notify: (notice) => note('roomNotice', notice),
  };
}

/** The same ids in every world. */
function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}
