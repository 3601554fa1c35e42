import fs from 'node:fs';
import path from 'node:path';

const folders = ['electron', 'renderer', 'resources', 'shared'];
const settings = [
  '.oxlintrc.json',
  'package.json',
  'tsconfig.base.json',
  ...folders.map((name) => `${name}/tsconfig.json`),
];

/**
 * Starts a tree in which a test may break the project's rules. Its packages are links, but their folder is its own, so
 * that what the compiler caches there stays apart.
 */
export function copySettings(from: string, to: string): void {
  for (const name of settings) fs.cpSync(path.join(from, name), path.join(to, name));
  const packages = path.join(to, 'node_modules');
  fs.mkdirSync(packages);
  for (const name of fs.readdirSync(path.join(from, 'node_modules'))) {
    if (name === '.cache') continue;
    fs.symlinkSync(path.join(from, 'node_modules', name), path.join(packages, name), 'junction');
  }
}

export function copySources(from: string, to: string): void {
  for (const name of folders) fs.cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}

export function plant(tree: string, name: string, text: string): void {
  const file = path.join(tree, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
