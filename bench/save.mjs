import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';
import Database from 'better-sqlite3';

import { percentile } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const KEYSTROKES = 60;

/**
 * From a keystroke in the open workshop until another connection reads the letter from the workspace file, p95, against
 * a raw insert of a row of the same size with the same pragmas on the same disk.
 */
export async function benchSave() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', root],
    env: { ...process.env, RAPPORT_USER_DATA: folder },
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await page.getByRole('button', { name: /^Why are we doing this/ }).click();
  const field = page.getByRole('textbox', { name: /^Why/ }).first();
  await field.press('Control+End');
  const file = path.join(folder, 'workspace/rapport.db');
  const reader = new Database(file, { readonly: true });
  const read = reader.prepare('SELECT max(rev) AS rev, sum(length(document_json)) AS size FROM agreements');
  const waits = [];
  for (let index = 0; index < KEYSTROKES; index++) waits.push(await keystroke(page, read));
  const { size } = read.get();
  reader.close();
  await app.close();
  const inserts = rawInserts(path.join(folder, 'raw.db'), size);
  fs.rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'keystroke to durable save, p95',
      value: percentile(waits, 0.95),
      against: 'raw insert, p95',
      baseline: percentile(inserts, 0.95),
      unit: 'ms',
    },
  ];
}

/** @returns milliseconds from the key press until the file holds one letter more. */
async function keystroke(page, read) {
  const before = read.get().size;
  const begin = performance.now();
  await page.keyboard.press('x');
  while (read.get().size === before) {
    if (performance.now() - begin > 5_000) throw new Error('a keystroke was not saved within five seconds');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now() - begin;
}

function rawInserts(file, size) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO raw (body) VALUES (?)');
  const body = 'x'.repeat(size);
  const times = Array.from({ length: 200 }, () => {
    const begin = performance.now();
    insert.run(body);
    return performance.now() - begin;
  });
  db.close();
  return times;
}
