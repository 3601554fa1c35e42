import fs from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { JobRequest, JobState } from '#shared/domain/job/job-schema';
import { createJobHandlers } from '../../electron/jobs/job-handlers';
import { createJobRunner } from '../../electron/jobs/job-runner';
import { createJobSource } from '../../electron/jobs/job-source';
import { createWorkThreads } from '../../electron/jobs/work-threads';
import { buildCommandLine, builtWorker } from '../support/command-line';
import { openForImports, verdictsIn } from '../support/library-importing';
import { caller } from '../support/storage-builders';
import { tempFolder } from '../support/temp-folder';

const threads = createWorkThreads(builtWorker);

beforeAll(buildCommandLine);
afterAll(() => threads.end());

/** A workspace with two terms and a metric, and the app's jobs on it with a dialog that answers at once. */
async function setUp() {
  const world = openForImports();
  await world.take('item,name,entryTest\nterm,Lead,Asked\nterm,MQL,Scored\n');
  await world.take('item,name\nmetric,Pipeline\n');
  const exports = tempFolder();
  const asked: string[] = [];
  const told: JobState[] = [];
  const jobs = createJobHandlers({
    source: createJobSource(world.session, Date.now),
    runner: createJobRunner({
      newId: () => crypto.randomUUID(),
      nowMs: Date.now,
      onChange: (state) => told.push(state),
    }),
    perform: threads.perform,
    importShelf: world.shelf,
    askWhereToSave: (name) => {
      asked.push(name);
      return Promise.resolve(path.join(exports, name));
    },
    askWhatToOpen: () => Promise.resolve(null),
    reveal: () => undefined,
  });
  /** The name and the text of the file that a job wrote. */
  const written = async (request: JobRequest): Promise<[string, string]> => {
    const started = (await jobs.start(request, caller)) as JobState;
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ id: started.id, status: 'done' }), { timeout: 20_000 });
    const name = asked.at(-1) ?? '';
    return [name, fs.readFileSync(path.join(exports, name), 'utf8')];
  };
  const idsOf = async (kind: string) => (await world.own()).filter((item) => item.kind === kind).map(({ id }) => id);
  return { ...world, jobs, asked, written, idsOf };
}

it('writes items of one kind as CSV and of any as JSON, in the order asked for, and finds them the same', async () => {
  const { written, idsOf, preview } = await setUp();
  const [terms, metrics] = [await idsOf('term'), await idsOf('metric')];

  const [csvName, csv] = await written({ kind: 'export-library', format: 'csv', ids: terms });
  const [, turned] = await written({ kind: 'export-library', format: 'csv', ids: terms.toReversed() });
  const [jsonName, json] = await written({ kind: 'export-library', format: 'json', ids: [...metrics, ...terms] });

  expect([csvName, jsonName]).toEqual(['Library - Terms.csv', 'Library.json']);
  expect(csv.split('\r\n').slice(1, 3)).toEqual(turned.split('\r\n').slice(1, 3).toReversed());
  expect(verdictsIn(await preview(csv))).toEqual(['same', 'same']);
  expect(verdictsIn(await preview(json, 'x.json'))).toEqual(['same', 'same', 'same']);
});

it('refuses several kinds as CSV before it asks where to save', async () => {
  const { jobs, idsOf, asked } = await setUp();
  const ids = [...(await idsOf('term')), ...(await idsOf('metric'))];

  await expect(jobs.start({ kind: 'export-library', format: 'csv', ids }, caller)).rejects.toThrow(
    /A CSV table holds one kind of item, and these are of several: Terms, Metrics\./,
  );
  expect(asked).toEqual([]);
});

it('writes the bad rows of a preview, to be mended and chosen again', async () => {
  const { preview, written } = await setUp();
  const shown = await preview('name,entryTest\nSQL,\nSAL,Accepted\n"=A, B",\n', 'our terms.csv');

  const [name, text] = await written({ kind: 'export-bad-rows', token: shown.token });

  expect(name).toBe('our terms - Rows to mend.csv');
  expect(text).toBe(
    '\uFEFFwhat is wrong,name,entryTest\r\n' +
      '"entryTest: Entry test is missing, and an item cannot do without it.",SQL,\r\n' +
      `"entryTest: Entry test is missing, and an item cannot do without it.","'=A, B",\r\n`,
  );
  const mended = await preview(text.replaceAll(/,\r\n/g, ',Mended\r\n'));
  expect([verdictsIn(mended), mended.unknownColumns]).toEqual([['add', 'add'], []]);
  expect(mended.rows.map(({ title }) => title)).toEqual(['SQL', '=A, B']);
});

it('has no bad rows to write of a right file, and none of a file that was dropped', async () => {
  const { preview, jobs, api } = await setUp();
  const { token } = await preview('name,entryTest\nSAL,Accepted\n');

  await expect(jobs.start({ kind: 'export-bad-rows', token }, caller)).rejects.toThrow(
    /Every row of this file is right/,
  );
  await api.library.dropImport({ token });
  await expect(jobs.start({ kind: 'export-bad-rows', token }, caller)).rejects.toThrow(/Choose it again/);
});

it('reads a file in the thread, and says there what is wrong with it', async () => {
  const file = path.join(tempFolder(), 'terms.csv');
  const options = { onPhase: () => undefined, signal: new AbortController().signal };
  fs.writeFileSync(file, 'name,entryTest\nLead,\n');

  const { library } = await threads.perform({ kind: 'read-library', file }, options);
  fs.writeFileSync(file, 'PK\0');

  expect(library).toMatchObject({ fileName: 'terms.csv', rows: [{ line: 2, item: null, raw: ['Lead', ''] }] });
  await expect(threads.perform({ kind: 'read-library', file }, options)).rejects.toThrow(/“terms\.csv” is no text/);
});
