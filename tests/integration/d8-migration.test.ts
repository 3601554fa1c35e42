import fs from 'node:fs';
import path from 'node:path';

import { afterEach, expect, it, vi } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { appMigrations } from '../../electron/db/app-migrations';
import { listBackups } from '../../electron/db/backup-list';
import { openDatabase, type Db } from '../../electron/db/connection';
import { latestVersion, migrate, type Migration } from '../../electron/db/migrate';
import { openWorkspace } from '../../electron/db/open-workspace';
import { workspaceFiles } from '../../electron/db/workspace-files';
import { fakeSigning } from '../support/fake-signing';
import { openSession } from '../support/open-session';
import { snapshot } from '../support/storage/files';
import { withLaterMigrations } from '../support/storage/later-migrations';
import {
  createOldWorkspace,
  knownVersions,
  oldSchemas,
  runMigrationDrill,
  textsOf,
} from '../support/storage/migration-drill';
import { tempFolder } from '../support/temp-folder';

afterEach(() => vi.restoreAllMocks());

const KILLS = 12;
const newestSchema = oldSchemas[oldSchemas.length - 1] ?? oldSchemas[0];

it('has an old file of every version', () => {
  expect(oldSchemas.map(({ version }) => version)).toEqual(knownVersions);
});

it.each(oldSchemas)('reads everything in a file of version $version', async ({ sql }) => {
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, sql);

  const { api } = openSession({ folder });

  expect(await api.workspace.status()).toEqual({ kind: 'ready', notice: null });
  const listed = await api.agreements.list();
  expect(listed).toHaveLength(300);
  expect(listed.every(({ isIntact, currentStage }) => isIntact && currentStage === 'terminology')).toBe(true);
  expect(await api.engagements.list()).toHaveLength(10);
  expect((await api.settings.get()).theme).toBe('dark');
});

it('reads the searches and candidates of a file of version 2', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, oldSchemas[1].sql);

  const { api } = openSession({ folder });

  const [search, ...others] = await api.searches.list();
  expect([search, ...others].map((each) => [each?.isIntact, each?.candidates])).toEqual(
    Array.from({ length: 5 }, () => [true, 4]),
  );
  const searchId = search?.id ?? expect.fail('no search');
  expect(await api.kits.list({ searchId })).toMatchObject([
    { seatId: 'cfo', questions: 1, locks: [{ interviews: 4 }] },
  ]);
  const candidates = await api.candidates.list({ searchId });
  expect(candidates.map(({ stage, files }) => [stage, files.length])).toEqual(
    Array.from({ length: 4 }, () => ['date-1', 1]),
  );
  expect(candidates.every(({ notes }) => notes.startsWith('Called back.'))).toBe(true);
});

it('reads what is closed, signed and sealed in a file of version 3', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, oldSchemas[2].sql);

  const { api } = openSession({ folder, ...fakeSigning() });

  const listed = await api.agreements.list();
  const ofStatus = (status: string) => listed.filter((each) => each.status === status);
  expect(ofStatus('signing').map(({ waitingFor }) => waitingFor)).toEqual([['Bo Kim'], ['Bo Kim'], ['Bo Kim']]);
  expect(ofStatus('sealed')).toHaveLength(3);
  for (const { id: agreementId } of [...ofStatus('signing'), ...ofStatus('sealed')]) {
    expect((await api.signing.room({ agreementId })).log.problem).toBeNull();
    expect(await api.signing.checkChain({ agreementId })).toMatchObject({ isWhole: true, logProblem: null });
  }
});

it('reads the library of a file of version 4, and finds it by its words', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, oldSchemas[3].sql);

  const { api } = openSession({ folder });

  const own = (await api.library.rows()).filter(({ state }) => state !== 'shipped');
  expect(own.map(({ state }) => state)).toEqual([...Array(4).fill('trashed'), ...Array(4).fill('active')]);
  const items = await api.library.getMany({ ids: own.map(({ id }) => id) });
  expect(items.map(({ body, news, version }) => [body['owner'], news !== null, version])).toEqual(
    items.map((_item, index) => ['Zoë O’Hara', index % 2 === 0, 2]),
  );
  expect(await api.library.versions({ id: items[0]?.id ?? '' })).toHaveLength(2);
  const numbers = own.map(({ number }) => number);
  expect(await api.library.search({ query: 'same field CRM fair' })).toEqual(expect.arrayContaining(numbers));
  expect(await api.library.usedIn({ id: own.at(-1)?.id ?? '' })).toMatchObject([{ kind: 'agreement' }]);
});

it('reads the pulse and the numbers of a file of version 5', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, oldSchemas[4].sql);

  const { api } = openSession({ folder });

  const agreementId = 'a0000000-0000-4000-8000-000000000020';
  const { result } = await api.pulse.desk({ agreementId: agreementIdSchema.parse(agreementId) });
  expect(result).toMatchObject({ heldOn: '2026-11-12', sheets: { marketing: 3, sales: 3 } });
});

it.each(oldSchemas)('gives a file of version $version the tables a new one has', ({ sql }) => {
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, sql);
  const opened = openWorkspace({ folder, appMigrations, nowMs: 1 });
  const fresh = openDatabase(':memory:');
  migrate(fresh, appMigrations);
  const columns = `SELECT m.name, c.name, c.type, c."notnull", c.pk FROM sqlite_schema m, pragma_table_info(m.name) c ORDER BY 1, 2`;
  const triggersOf = (db: Db) =>
    db
      .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
      .pluck()
      .all()
      .map((trigger) => trigger.replace(/\s+/g, ' '));

  if (opened.kind !== 'ready') throw new Error(opened.kind);
  expect(opened.db.prepare(columns).raw().all()).toEqual(fresh.prepare(columns).raw().all());
  expect(triggersOf(opened.db)).toEqual(triggersOf(fresh));
  opened.db.close();
});

it.each(oldSchemas)('brings a file of version $version to the end, however often the update is killed', async (old) => {
  const drill = await runMigrationDrill({
    folder: tempFolder(),
    old,
    manner: 'whole',
    goesOn: ({ kills }) => kills < KILLS,
  });

  expect(drill).toMatchObject({ kills: KILLS, stuck: 0, changed: 0, withoutBackup: 0 });
  expect(drill.metUnfinished).toBeGreaterThan(0);
});

it('would have noticed: an update in single steps gets stuck between two versions', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // the failed updates are the point
  const [old] = oldSchemas;
  const goesOn = ({ stuck, kills }: { stuck: number; kills: number }) => stuck === 0 && kills < 60;

  const drill = await runMigrationDrill({ folder: tempFolder(), old, manner: 'stepwise', goesOn });

  expect(drill.stuck).toBeGreaterThan(0);
});

it('does not update without a backup', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, newestSchema.sql); // the app itself has nothing to update
  const { database, backups } = workspaceFiles(folder);
  const texts = textsOf(database);
  fs.writeFileSync(backups, 'a file in the place of the folder of backups');

  const opened = openWorkspace({ folder, appMigrations: withLaterMigrations, nowMs: 1 });

  expect(opened).toMatchObject({ kind: 'unavailable', problem: expect.stringContaining('Nothing was changed') });
  expect(textsOf(database)).toBe(texts);
  expect(openWorkspace({ folder, appMigrations, nowMs: 1 }).kind).toBe('ready');
  expect(log).toHaveBeenCalled();
});

it('leaves the file as it was if an update fails, with a backup all the same', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = path.join(tempFolder(), 'workspace');
  createOldWorkspace(folder, oldSchemas[0].sql);
  const failing: Migration = {
    version: latestVersion(appMigrations) + 1,
    up: (db) => db.exec('DROP TABLE people; SELECT nothing'),
  };

  const opened = openWorkspace({ folder, appMigrations: [...appMigrations, failing], nowMs: 1 });

  expect(opened).toMatchObject({ kind: 'unavailable', problem: expect.stringContaining('left as it was') });
  expect(listBackups(workspaceFiles(folder).backups)).toMatchObject([{ reason: 'before migration', isVerified: true }]);
  const again = openWorkspace({ folder, appMigrations, nowMs: 1 });
  if (again.kind !== 'ready') throw new Error(again.kind);
  expect(again.db.prepare('SELECT count(*) FROM people').pluck().get()).toBe(100);
  again.db.close();
});

it.each(['closed', 'crashed'])('leaves a file from a newer app that was %s untouched to the byte', (ending) => {
  const written = path.join(tempFolder(), 'written');
  createOldWorkspace(written, oldSchemas[0].sql);
  const newer = openWorkspace({ folder: written, appMigrations: withLaterMigrations, nowMs: 1 });
  if (newer.kind !== 'ready') throw new Error(newer.kind);
  newer.db.prepare('UPDATE settings SET value_json = \'"light"\'').run();
  if (ending === 'closed') newer.db.close();
  const folder = path.join(tempFolder(), 'workspace');
  fs.cpSync(written, folder, { recursive: true });
  newer.db.close();
  const { database } = workspaceFiles(folder);
  expect(fs.existsSync(`${database}-wal`)).toBe(ending === 'crashed');
  // The shared memory is an index that SQLite rebuilds for every reader; it holds nothing.
  const bytes = () => Object.entries(snapshot(folder)).filter(([name]) => !name.endsWith('-shm'));
  const before = bytes();

  const { session } = openSession({ folder });

  expect(session.status()).toEqual({
    kind: 'from-newer-app',
    fileVersion: latestVersion(withLaterMigrations),
    appVersion: latestVersion(appMigrations),
  });
  expect(session.retry()).toMatchObject({ kind: 'from-newer-app' });
  expect(bytes()).toEqual(before);
});
