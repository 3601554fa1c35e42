import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { packageNames, unknownPackage } from './library-packages.mjs';
import { SetupError } from './project.mjs';

/**
 * The Debian packages without which the app would not start on this Linux machine.
 * @param {{ electron: string, needsDisplay: boolean }} wanted `electron` is the executable
 * @returns {string[]} each as the newest name and, after a bar, the name older releases know it by
 */
export function missingPackages({ electron, needsDisplay }) {
  const { stdout } = spawnSync('ldd', [electron], { encoding: 'utf8' });
  const packages = missingLibraries(stdout ?? '').map((library) => packageNames[library] ?? unknownPackage(library));
  if (needsDisplay && !isOnPath('Xvfb')) packages.push('xvfb');
  return [...new Set(packages)];
}

/** @param {string} listing what ldd prints @returns {string[]} the libraries it could not find */
export function missingLibraries(listing) {
  return [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => String(library));
}

/**
 * Installs packages where we may (as root on Debian and its relatives).
 * @param {readonly string[]} packages as {@link missingPackages} names them
 * @throws {SetupError} with the command to run where we may not, or where apt fails
 */
export function installPackages(packages) {
  if (!isOnPath('apt-get'))
    throw new SetupError(
      `Electron needs some system libraries. Install what your system calls: ${packages.join(', ')}`,
    );
  if (process.getuid?.() !== 0) {
    const names = packages.map((name) => chooseName(name, isKnownToApt));
    throw new SetupError(
      `Electron needs some system packages. Run:\n\n  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
    );
  }
  apt('update', '-qq');
  const names = packages.map((name) => chooseName(name, isKnownToApt));
  console.error(`Installing with apt: ${names.join(' ')}`);
  apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

/** @param {string} names alternatives with bars between them @param {(name: string) => boolean} isKnown */
export function chooseName(names, isKnown) {
  const alternatives = names.split('|');
  return alternatives.find(isKnown) ?? alternatives.at(-1) ?? names;
}

/** @param {...string} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0)
    throw new SetupError(`apt-get ${args.join(' ')} failed. Put that right, then run this command again.`);
}

/** @param {string} name */
const isKnownToApt = (name) =>
  /^Package: /m.test(spawnSync('apt-cache', ['show', name], { encoding: 'utf8' }).stdout ?? '');

/** @param {string} program */
export function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));
}
