import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { PulseAnswer, PulseSheet } from '#shared/domain/pulse/pulse-schema';
import { shuffled } from '#shared/domain/pulse/shuffled';
import { readPulseStatements } from '../../electron/content/pulse-statements';
import { makeBackup } from '../../electron/db/backup';
import { openDatabase, type Db } from '../../electron/db/connection';
import { scrubLog } from '../../electron/db/scrub';
import { logOf, workspaceFiles } from '../../electron/db/workspace-files';
import { createPulseHandlers } from '../../electron/pulse/pulse-handlers';
import { createPulseRepository } from '../../electron/pulse/pulse-repository';
import { filesWith } from '../support/files-with';
import { openSession } from '../support/open-session';
import { roundArbitrary, seededBelow, seededIds, sheetOf, sixSheets, statementIds } from '../support/pulse-sheets';
import { soakAmount } from '../support/soak-amount';
import { caller } from '../support/storage-builders';
import { tempFolder } from '../support/temp-folder';

const today = '2026-11-22';
interface Template {
  readonly bytes: Buffer;
  readonly agreementId: AgreementId;
}
let made: Promise<Template> | undefined;

/** A workspace with one workshop and no pulse, made once. */
function template(): Promise<Template> {
  made ??= (async () => {
    const folder = path.join(tempFolder(), 'workspace');
    const { api, session } = openSession({ folder });
    const { id: engagementId } = await api.engagements.create({ name: 'Moorland Pumps' });
    const { id } = await api.agreements.create({ engagementId, title: 'Pumps 2027' });
    session.close();
    return { bytes: readFileSync(workspaceFiles(folder).database), agreementId: agreementIdSchema.parse(id) };
  })();
  return made;
}

interface World {
  readonly agreementId: AgreementId;
  readonly file: string;
  readonly db: Db;
  readonly below: (limit: number) => number;
  readonly newId: () => string;
}

/** The same file and the same source of randomness each time. */
async function world(seed: number): Promise<World> {
  const { bytes, agreementId } = await template();
  const folder = tempFolder();
  const file = path.join(folder, 'workspace.db');
  writeFileSync(file, bytes);
  const below = seededBelow(seed);
  return { agreementId, file, db: openDatabase(file), below, newId: seededIds(below) };
}

const handlersOn = ({ db, below, newId }: World, day: string) =>
  createPulseHandlers({
    pulses: createPulseRepository(db),
    titleOf: () => 'Pumps 2027',
    readStatements: readPulseStatements,
    inTransaction: (work) => db.transaction(work).immediate(),
    scrub: () => void scrubLog(db),
    onUnderWay: () => undefined,
    randomBelow: below,
    newId,
    today: () => day,
  });

async function holdIn(opened: World, sheets: readonly PulseSheet[], day = today): Promise<void> {
  const pulse = handlersOn(opened, day);
  const { agreementId } = opened;
  await pulse.begin({ agreementId }, caller);
  for (const sheet of sheets) await pulse.submit({ agreementId, sheet }, caller);
  await pulse.end({ agreementId }, caller);
}

/** The bytes of the file and its log once the file is closed, and of a backup that is made before. */
function bytesOf({ file, db }: World): Buffer {
  const backups = path.join(path.dirname(file), 'backups');
  makeBackup({ workspaceFile: file, backupFolder: backups, reason: 'by hand', nowMs: 0 });
  const log = existsSync(logOf(file)) ? readFileSync(logOf(file)) : Buffer.alloc(0);
  const copies = readdirSync(backups).map((name) => readFileSync(path.join(backups, name)));
  db.close();
  return Buffer.concat([readFileSync(file), log, ...copies]);
}

/** As it would be if sheets were written as they came in, with the same ids. */
function writeAsHandedIn({ agreementId, db, newId }: World, sheets: readonly PulseSheet[]): void {
  const answers = sheets.flatMap(({ side, answers: own }) => own.map((answer): PulseAnswer => ({ side, ...answer })));
  const answerIds = answers.map(newId);
  const statements = readPulseStatements();
  createPulseRepository(db).replace({ id: newId(), agreementId, heldOn: today, statements, answers, answerIds });
}

it('writes the same bytes in whatever order the same sheets come in, backups included', async () => {
  const orders = roundArbitrary.chain((sheets) =>
    fc.record({
      sheets: fc.constant(sheets),
      other: fc.shuffledSubarray([...sheets], { minLength: sheets.length, maxLength: sheets.length }),
      seed: fc.integer({ min: 0 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(orders, async ({ sheets, other, seed }) => {
      const [one, two] = [await world(seed), await world(seed)];
      await holdIn(one, sheets);
      await holdIn(two, other);
      expect(bytesOf(one).equals(bytesOf(two))).toBe(true);
    }),
    { numRuns: soakAmount(60) },
  );
});

it('writes the same bytes whoever gave which of the answers to a statement', async () => {
  await fc.assert(
    fc.asyncProperty(roundArbitrary, fc.integer({ min: 0 }), async (sheets, seed) => {
      const [one, two] = [await world(seed), await world(seed)];
      await holdIn(one, sheets);
      await holdIn(two, mixedUp(sheets, seededBelow(seed + 1)));
      expect(bytesOf(one).equals(bytesOf(two))).toBe(true);
    }),
    { numRuns: soakAmount(60) },
  );
});

it('would tell the order by the bytes if sheets were written as they come in', async () => {
  const [one, two] = [await world(7), await world(7)];
  writeAsHandedIn(one, sixSheets);
  writeAsHandedIn(two, sixSheets.toReversed());

  expect(bytesOf(one).equals(bytesOf(two))).toBe(false);
});

it('changes no byte of any file, backup or log while a round is under way', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  const { api, session } = openSession({ folder });
  const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
  const { id: engagementId } = await api.engagements.create({ name: 'Moorland Pumps' });
  const { id } = await api.agreements.create({ engagementId, title: 'Pumps 2027' });
  const backup = (nowMs: number) => {
    const { database, backups } = workspaceFiles(folder);
    makeBackup({ workspaceFile: database, backupFolder: backups, reason: 'by hand', nowMs });
  };
  backup(1_000_000_000_000);
  const before = digestsIn(folder);

  await api.pulse.begin({ agreementId: id });
  for (const sheet of sixSheets) {
    await api.pulse.submit({ agreementId: id, sheet });
    expect(digestsIn(folder)).toEqual(before);
  }
  await api.pulse.desk({ agreementId: id });
  backup(1_000_000_100_000);

  expect(filesWith(folder, statementIds)).toEqual([]);
  for (const spy of logged) expect(spy).not.toHaveBeenCalled();
  await api.pulse.end({ agreementId: id });
  expect(filesWith(folder, statementIds)).not.toEqual([]);
  session.close();
});

it('keeps a table without row ids, in which every answer stands by itself', async () => {
  const { db, ...opened } = await world(3);
  await holdIn({ db, ...opened }, sixSheets);

  expect(db.prepare("SELECT wr, strict FROM pragma_table_list WHERE name = 'pulse_answers'").get()).toEqual({
    wr: 1,
    strict: 1,
  });
  expect(db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all('pulse_answers')).toEqual([
    'id',
    'round_id',
    'side',
    'statement_id',
    'value',
  ]);
  expect(() => db.prepare('SELECT rowid FROM pulse_answers')).toThrow('no such column');
  expect(db.prepare('SELECT count(DISTINCT id) FROM pulse_answers').pluck().get()).toBe(6 * statementIds.length);
  expect(() => db.exec('UPDATE pulse_answers SET value = 1')).toThrow('answers of a pulse cannot change');
  db.close();
});

it('leaves nothing of a round that another has taken the place of', async () => {
  const opened = await world(5);
  await holdIn(opened, [...sixSheets, sheetOf('sales', 5)]);
  const ids = opened.db.prepare<[], string>('SELECT id FROM pulse_answers').pluck().all();

  await holdIn(opened, sixSheets, '2026-11-23');

  const left = filesWith(path.dirname(opened.file), ids);
  expect(left).toEqual([]);
  opened.db.close();
});

/** The same answers to each statement by side, dealt to other sheets. */
function mixedUp(sheets: readonly PulseSheet[], below: (limit: number) => number): PulseSheet[] {
  const sides = ['marketing', 'sales'] as const;
  return sides.flatMap((side) => {
    const own = sheets.filter((sheet) => sheet.side === side);
    const columns = statementIds.map((id) =>
      shuffled(
        own.map(({ answers }) => ({ value: answers.find(({ statementId }) => statementId === id)?.value ?? 3 })),
        below,
      ),
    );
    return own.map((_, row) => ({
      side,
      answers: statementIds.map((statementId, column) => ({ statementId, value: columns[column]?.[row]?.value ?? 3 })),
    }));
  });
}

function digestsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
