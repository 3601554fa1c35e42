import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

import { SetupError } from './project.mjs';

/** @returns whether windows can be shown to somebody here. */
export function hasDisplay(env = process.env) {
  if (process.platform !== 'linux' || env.WAYLAND_DISPLAY) return true;
  const local = /^(?:unix)?:(\d+)/.exec(env.DISPLAY ?? '');
  return local ? fs.existsSync(`/tmp/.X11-unix/X${local[1]}`) : Boolean(env.DISPLAY);
}

/**
 * Starts a display nobody looks at. Not through xvfb-run: where that is killed, the X server and the app stay behind.
 * @returns {Promise<{ name: string, close: () => void }>}
 */
export async function openVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = once(server, 'error').then(([error]) => {
    throw new SetupError(`There is no display here and Xvfb did not start (${error.message}). Run: npm run doctor`);
  });
  const ended = once(server, 'exit').then(([code]) => {
    throw new SetupError(`There is no display here and Xvfb ended at once with code ${code}.`);
  });
  const [number] = await Promise.race([
    once(/** @type {import('node:stream').Readable} */ (server.stdio[3]), 'data'),
    failed,
    ended,
  ]);
  ended.catch(() => undefined); // it is ended by close()
  failed.catch(() => undefined);
  return { name: `:${String(number).trim()}`, close: () => void server.kill() };
}
