import { createHash } from 'node:crypto';
import fs from 'node:fs';

import { unzipSync } from 'fflate';

/**
 * @param {string} file
 * @param {string} sha512 in base64
 * @throws where the file is not the pinned one
 */
export function assertDigest(file, sha512) {
  const found = createHash('sha512').update(fs.readFileSync(file)).digest('base64');
  if (found !== sha512) throw new Error(`${file} is not the file it should be: sha512 ${found} instead of ${sha512}`);
}

/**
 * The wanted files of an archive that was checked before (fflate does not look at checksums), in groups of some
 * megabytes so that they are never all in memory.
 * @param {string} file
 * @param {(entry: string) => string | null} placeOf null leaves an entry out
 * @returns {Generator<{ name: string, bytes: Uint8Array }>}
 */
export function* readZip(file, placeOf) {
  const archive = fs.readFileSync(file);
  /** @type {string[]} */
  const wanted = [];
  unzipSync(archive, {
    filter: ({ name }) => {
      if (placeOf(name) !== null) wanted.push(name);
      return false;
    },
  });
  for (const entry of wanted) {
    const bytes = unzipSync(archive, { filter: ({ name }) => name === entry })[entry];
    const name = placeOf(entry);
    if (bytes && name) yield { name, bytes };
  }
}
