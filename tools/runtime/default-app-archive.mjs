import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes the stand-in for Electron's default_app.asar, which the donor does not carry. It has to be an archive of that
 * name: Electron starts it when it is given a folder, and electron-builder leaves it out of packages by itself.
 * @param {string} file
 */
export function writeDefaultApp(file) {
  const manifest = { name: 'default-app', version: '0.0.0', type: 'module', main: 'default-app.mjs' };
  const files = [
    { name: 'package.json', bytes: Buffer.from(JSON.stringify(manifest)) },
    { name: manifest.main, bytes: fs.readFileSync(path.join(import.meta.dirname, manifest.main)) },
  ];
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  for (const { name, bytes } of files) {
    index[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  fs.writeFileSync(file, Buffer.concat([header(JSON.stringify({ files: index })), ...files.map(({ bytes }) => bytes)]));
}

/** The asar header: two nested length-prefixed records, the inner one a string padded to four bytes. @param {string} json */
function header(json) {
  const text = Buffer.from(json);
  const padded = Math.ceil(text.length / 4) * 4;
  const bytes = Buffer.alloc(16 + padded);
  bytes.writeUInt32LE(4, 0);
  bytes.writeUInt32LE(padded + 8, 4);
  bytes.writeUInt32LE(padded + 4, 8);
  bytes.writeUInt32LE(text.length, 12);
  text.copy(bytes, 16);
  return bytes;
}
