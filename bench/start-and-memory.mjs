import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';

import { settledMemory } from './settled-memory.mjs';
import { inTurns, median } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bare = path.join(import.meta.dirname, 'bare-window');

/**
 * Start to first usable screen and memory at rest, the app against a bare window of the same Electron.
 * "Usable" is the heading of home on the screen; both are watched through the same driver.
 */
export async function benchStartAndMemory(rounds = 5) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  await measure(root, folder); // The first start makes the workspace and the sample company; it is not what is timed.
  const [app, window] = await inTurns(
    rounds,
    () => measure(root, folder),
    () => measure(bare, path.join(folder, 'bare')),
  );
  fs.rmSync(folder, { recursive: true, force: true });
  return [
    row(
      'cold start to first usable screen',
      'bare window',
      app.map((one) => one.startMs),
      window.map((one) => one.startMs),
      'ms',
      1.25,
    ),
    row(
      'memory at rest, all processes',
      'bare window',
      app.map((one) => one.megabytes),
      window.map((one) => one.megabytes),
      'MB',
    ),
  ];
}

/** @returns {import('./report.mjs').Row} */
function row(name, against, own, other, unit, aim) {
  return { name, value: median(own), against, baseline: median(other), unit, aim };
}

async function measure(target, userData) {
  const begin = performance.now();
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', target],
    env: { ...process.env, RAPPORT_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Home' }).first().waitFor();
  const startMs = performance.now() - begin;
  const kilobytes = await settledMemory(app);
  await app.close();
  return { startMs, megabytes: kilobytes / 1024 };
}
