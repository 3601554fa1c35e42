import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The bytes of a file under `resources/`, found upwards from this module: the same in the sources, in the bundle, in a
 * worker and in the packaged app.
 */
export function readResource(name: string): Buffer {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'resources', name);
    if (existsSync(file)) return readFileSync(file);
    if (folder === path.dirname(folder)) throw new Error(`resources/${name} is not in this installation`);
  }
}

/** The content of a JSON file under `resources/`, unchecked. */
export const readResourceJson = (name: string): unknown => JSON.parse(readResource(name).toString('utf8'));
