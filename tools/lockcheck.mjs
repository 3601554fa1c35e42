// node tools/lockcheck.mjs: prints the optional dependencies that package-lock.json names without locking them, by
// package. Anything but {} means that `npm ci` fails on a mirror that does not carry them.
import fs from 'node:fs';

import { inProject } from './support/project.mjs';

const { packages } = JSON.parse(fs.readFileSync(process.argv[2] ?? inProject('package-lock.json'), 'utf8'));

/** The folders in which Node looks for what a package at `place` requires, nearest first. @param {string} place */
function* searchPath(place) {
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))))
    yield `${at}/node_modules/`;
  yield 'node_modules/';
}

/** @type {Record<string, string[]>} */
const unlocked = {};
for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  const missing = Object.keys(optionalDependencies).filter(
    (name) => ![...searchPath(place)].some((folder) => `${folder}${name}` in packages),
  );
  if (missing.length > 0) unlocked[place] = missing;
}

console.log(unlocked);
process.exitCode = Object.keys(unlocked).length > 0 ? 1 : 0;
