import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';
import { parse } from 'csv-parse';

import { caller } from './prepare-interview.mjs';
import { settledMemory } from './settled-memory.mjs';
import { inTurns, median } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
export const LEADS = 100_000;
/** Megabytes over idle that aging may take. */
const MOST_MEGABYTES = 64;

const fields = ['lead_id', 'created_at', 'qualified_at', 'status', 'accepted_at', 'first_follow_up_at', 'salesperson'];

/** The ages of 100,000 leads in the app: how long beside a plain parse of the same file, and how much memory. */
export async function benchLeadAging(rounds = 5) {
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const file = path.join(userData, 'leads.csv');
  fs.writeFileSync(file, leadsText());
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', root],
    env: { ...process.env, RAPPORT_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  await page.getByRole('heading').first().waitFor();
  await app.evaluate(({ dialog }, chosen) => {
    Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [chosen] }));
  }, file);
  const call = caller(page);
  const { token } = await call('aging.choose');
  const idle = (await settledMemory(app)) / 1024;
  const watched = await watchMemory(app, () => ageOnce(page, call, token));
  const [ages, plain] = await inTurns(
    rounds,
    () => ageOnce(page, call, token),
    () => parsePlainly(file),
  );
  await app.close();
  fs.rmSync(userData, { recursive: true, force: true });
  return [
    {
      name: `ages of ${LEADS} leads`,
      value: median(ages),
      against: 'plain csv-parse',
      baseline: median(plain),
      unit: 'ms',
    },
    {
      name: `memory over idle for ${LEADS} leads`,
      value: watched - idle,
      against: 'allowed',
      baseline: MOST_MEGABYTES,
      unit: 'MB',
      aim: 1,
    },
  ];
}

/** Milliseconds from the call to the end of the job, and the fetching of what came of it. */
async function ageOnce(page, call, token) {
  const mapping = Object.fromEntries(fields.map((field) => [field, field]));
  const calendar = {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: 540,
    until: 1_020,
    timeZone: 'Europe/Berlin',
    holidays: [],
  };
  const begin = performance.now();
  const ended = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.bridge.listen((name, job) => {
          if (name === 'jobChanged' && job.kind === 'age-leads' && job.status !== 'running') resolve(job);
        });
      }),
  );
  const { id } = await call('aging.start', {
    token,
    mapping,
    calendar,
    asOfMs: Date.UTC(2026, 10, 1),
    isLocalTime: false,
  });
  const { status } = await ended;
  const { summary } = await call('aging.result', { id });
  if (status !== 'done' || summary.rows.used !== LEADS)
    throw new Error(`aging ended ${status} with ${summary.rows.used}`);
  return performance.now() - begin;
}

/** The most megabytes of all processes while `work` goes on. */
async function watchMemory(app, work) {
  const watched = { isDone: false };
  const working = work().finally(() => (watched.isDone = true));
  let most = 0;
  while (!watched.isDone) {
    const kilobytes = await app.evaluate(({ app: running }) =>
      running.getAppMetrics().reduce((sum, metric) => sum + metric.memory.workingSetSize, 0),
    );
    most = Math.max(most, kilobytes / 1024);
  }
  await working;
  return most;
}

function parsePlainly(file) {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    fs.createReadStream(file)
      .pipe(parse())
      .on('data', () => undefined)
      .on('end', () => resolve(performance.now() - begin))
      .on('error', reject);
  });
}

/** Leads of a quarter: most are qualified, and of those two in three are followed up. */
function leadsText() {
  let seed = 12_345;
  const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const instant = (atMs) => (atMs === null ? '' : new Date(atMs).toISOString());
  const later = (fromMs, days) => fromMs + chance() * days * 86_400_000;
  const rows = Array.from({ length: LEADS }, (_, index) => {
    const created = later(Date.UTC(2026, 6, 1), 90);
    const qualified = chance() < 0.95 ? later(created, 5) : null;
    const status = qualified === null ? 'open' : ['accepted', 'accepted', 'rejected', 'open'][Math.floor(chance() * 4)];
    const accepted = status === 'accepted' ? later(qualified, 2) : null;
    const followed = qualified !== null && status !== 'rejected' && chance() < 0.67 ? later(qualified, 4) : null;
    const person = `Person ${Math.floor(chance() * 25)}`;
    return [
      `L-${index}`,
      instant(created),
      instant(qualified),
      status,
      instant(accepted),
      instant(followed),
      person,
    ].join(',');
  });
  return [fields.join(','), ...rows, ''].join('\n');
}
