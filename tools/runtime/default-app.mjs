// What the fallback Electron starts when it is given a folder: electron [-r module]... [--switches] FOLDER [arguments]
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

const require = createRequire(import.meta.url);
const given = readArguments(process.argv.slice(1));
for (const file of given.preloads) require(path.resolve(file));
require(path.join(process.resourcesPath, '../../drivers/driver-hook.cjs'));

if (given.target === undefined) {
  console.error('Say which folder to start: electron FOLDER');
  app.exit(2);
} else {
  await start(path.resolve(given.target));
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const preloads = [];
  const rest = [...args];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '-r' || next === '--require') preloads.push(rest.shift() ?? '');
    else if (!next.startsWith('-')) return { preloads, target: next };
  }
  return { preloads, target: undefined };
}

/** @param {string} target */
async function start(target) {
  Object.defineProperty(process, 'defaultApp', { value: true });
  const manifestFile = path.join(target, 'package.json');
  const manifest = fs.existsSync(manifestFile) ? JSON.parse(fs.readFileSync(manifestFile, 'utf8')) : {};
  if (manifest.version) app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name ?? 'Electron');
  if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
  const main = Module._resolveFilename(target, null, true);
  app.setAppPath(fs.existsSync(manifestFile) ? target : path.dirname(main));
  try {
    await import(pathToFileURL(main).href);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
