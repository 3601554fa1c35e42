import { expect, it, vi } from 'vitest';

import { type JobState } from '#shared/domain/job/job-schema';
import { AppError } from '#shared/kernel/errors';
import { createJobRunner, type RunJob } from './job-runner';
import { WorkCancelledError } from './work';

function setUp() {
  const told: JobState[] = [];
  let now = 1_000;
  let count = 0;
  const runner = createJobRunner({
    newId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    nowMs: () => now,
    onChange: (state) => told.push(state),
  });
  /** Runs a job to its end and gives what was told about it. */
  const run = async (job: RunJob) => {
    const { id } = runner.start('export-markdown', job);
    await vi.waitFor(() => expect(runner.list().find((state) => state.id === id)?.status).not.toBe('running'), {
      interval: 1,
    });
    return { id, last: told.at(-1) };
  };
  return { runner, told, run, pass: (ms: number) => void (now += ms) };
}

it('tells the written file by its name only, and knows its path for the file manager', async () => {
  const { runner, run } = setUp();

  const { id, last } = await run(async () => ({ file: '/home/jane/Deck.pptx' }));

  expect(last).toMatchObject({ status: 'done', fraction: 1, fileName: 'Deck.pptx', message: null });
  expect(JSON.stringify(last)).not.toContain('jane');
  expect(runner.fileOf(id)).toBe('/home/jane/Deck.pptx');
});

it.each([
  { name: 'a refusal', thrown: new AppError('STORAGE', 'The disk is full.'), message: 'The disk is full.' },
  { name: 'a bug', thrown: new TypeError('x is undefined'), message: /Something went wrong/ },
])('$name ends the job as failed, in words for the user', async ({ thrown, message }) => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { run } = setUp();

  const { last } = await run(() => Promise.reject(thrown));

  expect(last).toMatchObject({ status: 'failed', fileName: null, message: expect.stringMatching(message) });
});

it('cancels a running job and tells so when it has stopped', async () => {
  const { runner, told } = setUp();
  const { id } = runner.start(
    'export-deck',
    ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new WorkCancelledError()));
      }),
  );

  runner.cancel(id);
  await runner.end();

  expect(told.map(({ status }) => status)).toEqual(['cancelled']);
  expect(() => runner.fileOf(id)).toThrow('wrote no file');
});

it('tells progress at most every 100 ms, and the end always', async () => {
  const { told, run, pass } = setUp();

  await run(async ({ onPhase }) => {
    for (let step = 1; step <= 100; step += 1) {
      pass(5);
      onPhase({ phase: 'Laying out', fraction: step / 100 });
    }
    return {};
  });

  expect(told.length).toBeLessThanOrEqual(7);
  expect(told.at(-1)?.status).toBe('done');
});

it('remembers the last 50 jobs, newest first, and every running one', async () => {
  const { runner, run } = setUp();
  const long = runner.start(
    'backup',
    ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({}))),
  );

  for (let count = 0; count < 60; count += 1) await run(async () => ({}));

  const ids = runner.list().map(({ id }) => id);
  expect([ids.length, ids.includes(long.id), ids[0]! > ids[1]!]).toEqual([50, true, true]);
  await runner.end();
});

it('refuses to cancel what it does not know', () => {
  const { runner } = setUp();

  expect(() => runner.cancel('00000000-0000-4000-8000-000000000009' as JobState['id'])).toThrow('no longer known');
});
