import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { resolveConfig } from 'electron-vite';
import { build } from 'vite';

// One for each test process, since they run side by side.
const folder = path.resolve('node_modules/.cache/command-line-under-test', process.env['VITEST_POOL_ID'] ?? '0');

/** The built command line. */
export const commandLine = path.join(folder, 'rapport.cjs');

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line as it ships, into a folder of its own, so that nobody else's build gets in between. */
export async function buildCommandLine(): Promise<void> {
  const { config } = await resolveConfig({ logLevel: 'error' }, 'build', 'production');
  if (!config?.main) throw new Error('electron.vite.config.ts says nothing about the main process');
  await build({ ...config.main, build: { ...config.main.build, outDir: folder, emptyOutDir: true } });
}

/** Runs `rapport ARGS` in a process of its own, without Electron. */
export async function rapport(...args: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, [commandLine, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

/** The built worker thread of the app. */
export const builtWorker = path.join(folder, 'job-worker.cjs');
