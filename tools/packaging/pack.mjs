import fs from 'node:fs/promises';
import path from 'node:path';

import { build } from 'electron-builder';

import { fallbackDrivers } from '../runtime/fallback.mjs';
import { inProject, root } from '../support/project.mjs';

/** Relative to the project, as electron-builder wants it. */
const settings = 'electron-builder.yml';

/**
 * Packs the app into a folder.
 * @param {import('../electron-runtime.mjs').ElectronRuntime} electron
 * @param {{ name: string, canBeDriven: boolean }} options `canBeDriven` leaves the fuse open that Playwright attaches by
 * @returns {Promise<string>} the executable
 */
export async function packDirectory(electron, { name, canBeDriven }) {
  const output = inProject(`dist/${name}`);
  await build({
    projectDir: root,
    dir: true,
    config: {
      extends: settings,
      directories: { output },
      electronFuses: { enableNodeCliInspectArguments: canBeDriven },
      ...(electron.kind === 'official' ? {} : runtimeSettings(electron)),
    },
  });
  return executableIn(output);
}

/** @returns {Promise<string[]>} the installers' files */
export async function packInstallers() {
  const files = await build({ projectDir: root, config: { extends: settings } });
  return files.filter((file) => !file.endsWith('.blockmap'));
}

/**
 * The fallback runtime comes with its own build of the database driver, which takes the place of ours.
 * @param {import('../electron-runtime.mjs').ElectronRuntime} electron
 */
function runtimeSettings({ kind, dist, version }) {
  const drivers = { from: fallbackDrivers, to: 'node_modules' };
  return {
    electronDist: dist,
    electronVersion: version,
    ...(kind === 'fallback' ? { files: ['!node_modules/better-sqlite3/**', drivers], afterPack: dropDefaultApp } : {}),
  };
}

/** What starts a folder in development has no place in a package. @param {{ appOutDir: string }} packed */
async function dropDefaultApp({ appOutDir }) {
  await fs.rm(path.join(appOutDir, 'resources/default_app.asar'));
}

/** @param {string} output */
function executableIn(output) {
  if (process.platform === 'darwin') {
    const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
    return path.join(output, folder, 'Rapport.app/Contents/MacOS/Rapport');
  }
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  return process.platform === 'win32'
    ? path.join(output, `win${arch}-unpacked`, 'Rapport.exe')
    : path.join(output, `linux${arch}-unpacked`, 'rapport');
}
