import fs from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';

import { agreementSummarySchema } from '#shared/domain/agreement/agreement-summary';
import { packPartsSchema } from '#shared/domain/pack/pack-schema';
import type { JobRequest, JobState } from '#shared/domain/job/job-schema';
import { noOutsideFiles } from '../../electron/hiring/candidates/outside-files';
import { appMigrations } from '../../electron/db/app-migrations';
import { readSample } from '../../electron/content/sample';
import { readSampleQuarter } from '../../electron/content/sample-quarter';
import { createJobHandlers } from '../../electron/jobs/job-handlers';
import { createJobRunner } from '../../electron/jobs/job-runner';
import { createJobSource } from '../../electron/jobs/job-source';
import { previewLazily } from '../../electron/jobs/preview-lazily';
import { createWorkThreads } from '../../electron/jobs/work-threads';
import { createImportShelf } from '../../electron/library-file/import-shelf';
import { createWorkspaceSession } from '../../electron/workspace/workspace-session';
import { agreementOfSize } from '../support/agreement-sizes';
import { buildCommandLine, builtWorker } from '../support/command-line';
import { tempFolder } from '../support/temp-folder';

const threads = createWorkThreads(builtWorker);
const caller = { window: 'main', windowId: 1, seat: null } as const;

beforeAll(buildCommandLine);
afterAll(() => threads.end());

/** The app's jobs on a sample workspace, with dialogs that answer at once. */
async function setUp({ saveTo, open }: { saveTo?: string | null; open?: string | null } = {}) {
  const folder = path.join(tempFolder(), 'workspace');
  const session = createWorkspaceSession({
    folder,
    appMigrations,
    readSample,
    previewDeck: previewLazily,
    chooseLogo: () => Promise.resolve(null),
    outsideFiles: noOutsideFiles,
  });
  onTestFinished(() => session.close());
  const told: JobState[] = [];
  const runner = createJobRunner({
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
    onChange: (state) => told.push(state),
  });
  const exports = tempFolder();
  const suggested: string[] = [];
  const revealed: string[] = [];
  const jobs = createJobHandlers({
    source: createJobSource(session, Date.now),
    runner,
    perform: threads.perform,
    importShelf: createImportShelf(),
    askWhereToSave: (name) => {
      suggested.push(name);
      return Promise.resolve(saveTo === undefined ? path.join(exports, name) : saveTo);
    },
    askWhatToOpen: () => Promise.resolve(open ?? null),
    reveal: (file) => revealed.push(file),
  });
  const data = session.data();
  if (!data) throw new Error('the workspace did not open');
  const [agreement] = agreementSummarySchema.array().parse(await data.agreements.list(undefined, caller));
  if (!agreement) throw new Error('the sample has no agreement');
  const finish = async (state: JobState | null): Promise<JobState> => {
    if (!state) throw new Error('the job did not start');
    await vi.waitFor(
      () => expect(told.find(({ id, status }) => id === state.id && status !== 'running')).toBeDefined(),
      {
        timeout: 20_000,
        interval: 5,
      },
    );
    return told.findLast(({ id }) => id === state.id) ?? state;
  };
  const start = async (request: JobRequest) => (await jobs.start(request, caller)) as JobState | null;
  return { session, data, jobs, told, exports, suggested, revealed, start, finish, agreement };
}

const kinds = [
  { kind: 'export-deck', layout: 'standard', ends: '.pptx', begins: 'PK' },
  { kind: 'export-deck', layout: 'strict', ends: '.pptx', begins: 'PK' },
  { kind: 'export-markdown', ends: '.md', begins: '# ' },
  { kind: 'export-handout', ends: '.pdf', begins: '%PDF' },
  { kind: 'export-agreement', ends: '.json', begins: '{' },
  { kind: 'export-pack', parts: packPartsSchema.parse(['agenda', 'posters']), ends: '.pdf', begins: '%PDF' },
] as const;

it.each(kinds)('$kind $layout writes one whole file in a thread and shows it', async ({ ends, begins, ...request }) => {
  const { exports, suggested, revealed, jobs, start, finish, agreement } = await setUp();

  const { id, ...last } = await finish(await start({ ...request, agreementId: agreement.id }));
  await jobs.reveal({ id }, caller);

  const [name = ''] = suggested;
  expect(last).toMatchObject({ status: 'done', fraction: 1, fileName: name, message: null });
  expect(fs.readdirSync(exports)).toEqual([name]);
  expect([path.extname(name), fs.readFileSync(path.join(exports, name), 'latin1').startsWith(begins)]).toEqual([
    ends,
    true,
  ]);
  expect(revealed).toEqual([path.join(exports, name)]);
});

it('export-review writes the record of a held review in a thread', async () => {
  const { exports, suggested, start, finish } = await setUp();

  const { fileName, status } = await finish(
    await start({ kind: 'export-review', reviewId: readSampleQuarter().reviewId }),
  );

  expect([status, suggested]).toEqual(['done', [fileName]]);
  expect(fs.readFileSync(path.join(exports, fileName ?? ''), 'latin1').startsWith('%PDF')).toBe(true);
});

it('reports each slide of a deck', async () => {
  const { start, finish, agreement } = await setUp();

  const { report } = await finish(await start({ kind: 'export-deck', layout: 'strict', agreementId: agreement.id }));

  expect(report?.slides).toHaveLength(5);
});

it('does nothing when the dialog is cancelled', async () => {
  const { start, told, agreement } = await setUp({ saveTo: null });

  expect(await start({ kind: 'export-markdown', agreementId: agreement.id })).toBeNull();
  expect(told).toEqual([]);
});

it('stops a cancelled export and leaves no file', async () => {
  const { jobs, start, finish, exports, data, agreement } = await setUp();
  const { rev, facilitation } = await data.agreements.get({ id: agreement.id }, caller);
  const draft = { document: agreementOfSize('large'), facilitation };
  await data.agreements.save({ id: agreement.id, expectedRev: rev, draft } as never, caller);

  const state = await start({ kind: 'export-deck', layout: 'standard', agreementId: agreement.id });
  await jobs.cancel({ id: state!.id }, caller);
  const last = await finish(state);

  expect(last).toMatchObject({ status: 'cancelled', fileName: null });
  expect(fs.readdirSync(exports)).toEqual([]);
});

it('works on after a job was cancelled', async () => {
  const { jobs, start, finish, agreement } = await setUp();
  const state = await start({ kind: 'export-handout', agreementId: agreement.id });
  await jobs.cancel({ id: state!.id }, caller);
  await finish(state);

  const next = await finish(await start({ kind: 'export-markdown', agreementId: agreement.id }));

  expect(next.status).toBe('done');
});

it('says what to do when the folder is gone, and leaves nothing behind', async () => {
  const gone = path.join(tempFolder(), 'gone', 'deck.pptx');
  const { start, finish, agreement } = await setUp({ saveTo: gone });

  const last = await finish(await start({ kind: 'export-markdown', agreementId: agreement.id }));

  expect(last).toMatchObject({ status: 'failed', fileName: null });
  expect(last.message).toBe('“deck.pptx” could not be written. This folder is no longer there. Choose another one.');
});

it('keeps the old file when a folder has the name', async () => {
  const folder = tempFolder();
  fs.mkdirSync(path.join(folder, 'taken.md'));
  const { start, finish, agreement } = await setUp({ saveTo: path.join(folder, 'taken.md') });

  const last = await finish(await start({ kind: 'export-markdown', agreementId: agreement.id }));

  expect([last.status, fs.readdirSync(folder)]).toEqual(['failed', ['taken.md']]);
});

it('imports what it exported as a new draft with the same words', async () => {
  const file = path.join(tempFolder(), 'agreement.json');
  const { start, finish, data, agreement } = await setUp({ saveTo: file, open: file });
  await finish(await start({ kind: 'export-agreement', agreementId: agreement.id }));

  const { agreementId } = await finish(await start({ kind: 'import-agreement', engagementId: agreement.engagementId }));

  const old = await data.agreements.get({ id: agreement.id }, caller);
  const imported = await data.agreements.get({ id: agreementId! }, caller);
  expect(imported).toMatchObject({ rev: 0, status: 'draft', document: old.document });
  expect(imported.id).not.toBe(old.id);
});

it('imports nothing from a file that is no agreement, and names what is wrong', async () => {
  const file = path.join(tempFolder(), 'other.json');
  fs.writeFileSync(
    file,
    '{"format": "rapport-agreement", "formatVersion": 1, "client": {"name": ""}, "agreement": {}}',
  );
  const { start, finish, data, agreement } = await setUp({ open: file });
  const before = await data.agreements.list(undefined, caller);

  const last = await finish(await start({ kind: 'import-agreement', engagementId: agreement.engagementId }));

  expect(last).toMatchObject({ status: 'failed', message: expect.stringMatching(/“other\.json”.*client\.name/) });
  expect(await data.agreements.list(undefined, caller)).toEqual(before);
});

it('backs the workspace up in a thread', async () => {
  const { session, start, finish } = await setUp();

  const last = await finish(await start({ kind: 'backup' }));

  expect(last).toMatchObject({ status: 'done', message: null });
  expect(fs.readdirSync(session.files.backups)).toEqual([expect.stringMatching(/by-hand\.db$/)]);
});
