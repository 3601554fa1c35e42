import fs from 'node:fs';
import path from 'node:path';

/** Waits until the file's bytes are on the disk. */
export function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Waits until the folder's names are on the disk: a rename is only then sure to survive a power cut. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows cannot sync a folder; NTFS journals its names
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Renames within one folder tree, for good. */
export function moveDurably(from: string, to: string): void {
  fs.renameSync(from, to);
  syncFolder(path.dirname(to));
  if (path.dirname(from) !== path.dirname(to)) syncFolder(path.dirname(from));
}

/** Copies and waits until the copy is on the disk. */
export function copyDurably(from: string, to: string): void {
  fs.copyFileSync(from, to);
  syncFile(to);
}

/** What {@link writeDurably} leaves behind when it is killed. */
export const halfOf = (file: string) => `${file}.half`;

/** Writes a whole file so that it is there in full or not at all. */
export function writeDurably(file: string, text: string): void {
  const half = halfOf(file);
  fs.writeFileSync(half, text);
  syncFile(half);
  moveDurably(half, file);
}

export function removeFile(file: string): void {
  fs.rmSync(file, { force: true });
}
