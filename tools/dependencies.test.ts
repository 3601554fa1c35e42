import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8');

type Packages = Record<string, string>;
const manifest: { dependencies: Packages; devDependencies: Packages; optionalDependencies: Packages } = JSON.parse(
  read('package.json'),
);
const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });

/** Each line of the tables as its cells: package, what for, why, size, licence. */
const lines = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

describe('docs/dependencies.md', () => {
  it('has one line for every package we name, and no other', () => {
    expect(new Set(lines.map(([name]) => name))).toEqual(new Set(named));
    expect(lines).toHaveLength(named.length);
  });

  it('leaves no cell empty', () => {
    expect(lines.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
  });

  it('gives the licence each package names', () => {
    const installed = lines.filter(([name]) => fs.existsSync(path.join(root, `node_modules/${name}`)));
    const wrong = installed.filter(([name, , , , licence]) => licenceOf(String(name)) !== licence);

    expect(installed.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
    expect(wrong).toEqual([]);
  });
});

function licenceOf(name: string): unknown {
  const installed: { license?: unknown } = JSON.parse(read(`node_modules/${name}/package.json`));
  return installed.license;
}
