import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Every file below `folder` with the digest of its bytes. */
export function snapshot(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.toSorted().map((name) => [name, digestOf(path.join(folder, name))]));
}

export const digestOf = (file: string) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** Turns over one bit of the byte at `offset`. */
export function flipBit(file: string, offset: number): void {
  overwrite(file, offset, Buffer.from([(fs.readFileSync(file)[offset] ?? 0) ^ 1]));
}

export function overwrite(file: string, offset: number, bytes: Buffer): void {
  const handle = fs.openSync(file, 'r+');
  fs.writeSync(handle, bytes, 0, bytes.length, offset);
  fs.closeSync(handle);
}
