import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';

import { createAgingHandlers } from '../../electron/lead-aging/aging-handlers';
import { dispatch } from '../../electron/ipc/dispatch';
import { createJobRunner } from '../../electron/jobs/job-runner';
import { createWorkThreads } from '../../electron/jobs/work-threads';
import type { JobState } from '#shared/domain/job/job-schema';
import { createClient } from '#shared/ipc/client';
import type { Api, ApiHandlers } from '#shared/ipc/contract';
import { buildCommandLine, builtWorker } from '../support/command-line';
import { csvOf, leadRow, leadRows, termsWith } from '../support/leads-csv';
import { caller } from '../support/storage-builders';
import { tempFolder } from '../support/temp-folder';

// The worker thread that ships is built beside the command line.
beforeAll(buildCommandLine);

/** The calls as the page makes them, with the app's own worker thread behind them. */
function openAging(content: string) {
  const file = path.join(tempFolder(), 'leads.csv');
  fs.writeFileSync(file, content);
  const threads = createWorkThreads(builtWorker);
  onTestFinished(() => threads.end());
  const told: JobState[] = [];
  const runner = createJobRunner({
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
    onChange: (state) => told.push(state),
  });
  let chosen: string | null = file;
  const aging = createAgingHandlers({
    chooseFile: async () => chosen,
    perform: threads.perform,
    runner,
    newId: () => crypto.randomUUID(),
  });
  // Only these calls are made here; the dispatcher answers that others do not exist.
  const handlers = { aging } as ApiHandlers;
  const api: Api = createClient({ call: (name, input) => dispatch(handlers, { path: name, input, caller }) });
  const ended = (id: string) =>
    vi.waitFor(() => {
      const last = told.findLast((state) => state.id === id);
      if (!last || last.status === 'running') throw new Error('still running');
      return last;
    }, 20_000);
  return { api, runner, told, ended, chooseNothing: () => void (chosen = null) };
}

const start = async ({ api }: ReturnType<typeof openAging>, changes: Parameters<typeof termsWith>[0] = {}) => {
  const file = await api.aging.choose();
  if (!file) throw new Error('no file was chosen');
  return await api.aging.start({ token: file.token, ...termsWith(changes) });
};

it('counts in a job and gives the result once it is done', async () => {
  const world = openAging(csvOf([...leadRows(6), leadRow('bad', { status: 'won' })]));

  const { id, kind } = await start(world);
  const { status } = await world.ended(id);
  const { summary, faults } = await world.api.aging.result({ id });

  expect([kind, status]).toEqual(['age-leads', 'done']);
  expect([summary.all.sales.n, summary.rows, faults.length]).toEqual([6, { read: 7, used: 6, leftOut: 1 }, 1]);
});

it('never tells the page where a file lies', async () => {
  const world = openAging(csvOf(leadRows(6)));
  const { id } = await start(world);
  await world.ended(id);

  const said = JSON.stringify([await world.api.aging.choose(), world.told, await world.api.aging.result({ id })]);

  expect(said).toContain('leads.csv');
  expect(said).not.toContain(tempFolder().split(path.sep)[1]);
});

it('tells progress and stops when it is cancelled, with no result', async () => {
  const world = openAging(csvOf(leadRows(60_000)));

  const { id } = await start(world);
  await vi.waitFor(() => expect(world.told.some(({ fraction }) => fraction > 0)).toBe(true), {
    timeout: 20_000,
    interval: 1,
  });
  world.runner.cancel(id);
  const { status } = await world.ended(id);

  expect(status).toBe('cancelled');
  await expect(world.api.aging.result({ id })).rejects.toThrow('no longer there');
});

it('fails in the user’s words if a column is missing, and leaves nothing behind', async () => {
  const world = openAging(csvOf(leadRows(6)));

  const { id } = await start(world, { mapping: { ...termsWith().mapping, status: 'State' } });
  const { status, message } = await world.ended(id);

  expect([status, message]).toEqual([
    'failed',
    expect.stringMatching(/“leads\.csv” cannot be read\. The column “State” is missing/),
  ]);
});

it('refuses the file before the last one, a calendar that cannot be, and a result it does not have', async () => {
  const world = openAging(csvOf(leadRows(6)));
  const first = await world.api.aging.choose();
  const second = await world.api.aging.choose();
  world.chooseNothing();
  const noZone = { ...termsWith().calendar, timeZone: 'Nowhere' };

  await expect(world.api.aging.start({ token: first?.token ?? '', ...termsWith() })).rejects.toThrow(
    'Another file has been chosen',
  );
  await expect(
    world.api.aging.start({ token: second?.token ?? '', ...termsWith({ calendar: noZone }) }),
  ).rejects.toThrow('No time zone is called “Nowhere”');
  await expect(world.api.aging.result({ id: crypto.randomUUID() })).rejects.toThrow('no longer there');
  expect(await world.api.aging.choose()).toBeNull();
});

const anything: unknown[] = [
  undefined,
  null,
  7,
  '',
  [],
  {},
  { token: '/etc/passwd' },
  { id: 1 },
  { token: crypto.randomUUID(), mapping: {} },
];

it.each(['choose', 'start', 'result'])('refuses nonsense for aging.%s and goes on', async (method) => {
  const world = openAging(csvOf(leadRows(6)));
  const call = Reflect.get(world.api.aging, method) as (input: unknown) => Promise<unknown>;

  for (const input of anything.slice(method === 'choose' ? 1 : 0)) {
    await expect(call(input)).rejects.toMatchObject({
      name: 'AppError',
      code: expect.stringMatching(/VALIDATION|NOT_FOUND/),
    });
  }
  expect(world.told).toEqual([]);
});
