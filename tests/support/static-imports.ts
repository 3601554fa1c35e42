import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** `import … from 'x'`, `export … from 'x'` and `import 'x'`; what `import()` loads comes later, or never. */
const STATEMENT = /^(?:import|export)\s+(?:(?!type\b)([^;'"]*?)\s+from\s+)?'([^']+)'/gm;

/**
 * The packages a file brings with it before its first line runs, each with the chain of files that leads to it.
 *
 * @param entry from the project's root, such as `electron/main.ts`.
 */
export function packagesLoadedBy(entry: string): Map<string, readonly string[]> {
  const packages = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const walk = (file: string, chain: readonly string[]) => {
    if (seen.has(file)) return;
    seen.add(file);
    const way = [...chain, path.relative(root, file)];
    for (const name of importsOf(file)) {
      const next = fileOf(name, file);
      if (next !== null) walk(next, way);
      else if (!packages.has(name)) packages.set(name, way);
    }
  };
  walk(path.join(root, entry), []);
  return packages;
}

function importsOf(file: string): string[] {
  const statements = [...fs.readFileSync(file, 'utf8').matchAll(STATEMENT)];
  return statements.filter(([, names]) => !isTypesAlone(names ?? '')).map(([, , name = '']) => name);
}

function isTypesAlone(names: string): boolean {
  const braced = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (braced === undefined) return false;
  const parts = braced.split(',').filter((part) => part.trim() !== '');
  return parts.every((part) => part.trim().startsWith('type '));
}

/** Null for a package. */
function fileOf(name: string, from: string): string | null {
  const isShared = name.startsWith('#shared/');
  if (!isShared && !name.startsWith('.')) return null;
  const base = isShared ? path.join(root, 'shared', name.slice(8)) : path.resolve(path.dirname(from), name);
  return `${base}.ts`;
}
