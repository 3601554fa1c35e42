import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { nodeExecutable } from './node.mjs';
import { inProject, root, SetupError } from './project.mjs';

const sources = ['electron', 'shared', 'electron.vite.config.ts', 'package.json'].map(inProject);
const lock = inProject('out/.building');

/** @param {string} program a built file; false where it is missing or older than a source */
export function isUpToDate(program) {
  const builtMs = fs.statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return builtMs > Math.max(...sources.map(newestChangeMs));
}

/** A folder counts as well as its files: its time moves when one is removed. @param {string} place @returns {number} */
function newestChangeMs(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(place).map((name) => newestChangeMs(path.join(place, name))));
}

/**
 * Builds the main process and the command line, silently. Two commands started together build once.
 * @throws {SetupError} where it failed; what the build said is on stderr then
 */
export async function buildCommandLine() {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  if (!takeLock()) return waitForLock();
  try {
    const builder = path.join(import.meta.dirname, 'build-main.mjs');
    const { status } = spawnSync(nodeExecutable(), [builder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new SetupError('The command line could not be built.');
  } finally {
    fs.rmdirSync(lock);
  }
}

const staleLockMs = 60_000;

function takeLock() {
  const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > staleLockMs) fs.rmdirSync(lock);
  try {
    fs.mkdirSync(lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

async function waitForLock() {
  while (fs.existsSync(lock)) await sleep(50);
}
