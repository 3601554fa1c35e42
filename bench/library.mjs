import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { _electron } from '@playwright/test';
import { runnerImport } from 'vite';

import { settledMemory } from './settled-memory.mjs';
import { inTurns, median, percentile } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const module = async (file) => (await runnerImport(path.join(root, file))).module;

export const ITEMS = 20_000;
/** Each as it is typed: letter by letter. */
const typed = ['pipeline', 'response time', 'cost of a lead', 'who decides', 'CFO payback'];
const queries = typed.flatMap((words) => [...words].map((_letter, index) => words.slice(0, index + 1)));

/** A library of 20,000 own items beside what ships: searching, listing, and what the app needs with it. */
export async function benchLibrary(rounds = 3) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const [full, empty] = ['full', 'empty'].map((name) => path.join(folder, name));
  for (const userData of [full, empty]) await atRest(userData); // makes the workspace
  const rows = await benchCalls(path.join(full, 'workspace/rapport.db'));
  const memory = await inTurns(
    rounds,
    () => atRest(full),
    () => atRest(empty),
  );
  fs.rmSync(folder, { recursive: true, force: true });
  const [value, baseline] = memory.map(median);
  return [
    ...rows,
    { name: `memory with a library of ${ITEMS}, open`, value, against: 'empty library', baseline, unit: 'MB' },
  ];
}

/** Fills the library, and makes the calls that the page makes. */
async function benchCalls(file) {
  const { openDatabase } = await module('electron/db/connection.ts');
  const { dispatch } = await module('electron/ipc/dispatch.ts');
  const db = openDatabase(file);
  await fill(db);
  const library = await openLibrary(db);
  const call = async (name, input) => {
    const caller = { window: 'main', windowId: 1, seat: null };
    const answer = await dispatch({ library }, { path: name, input, caller });
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  };
  const rawSearch = db
    .prepare('SELECT rowid FROM library_words WHERE library_words MATCH ? ORDER BY bm25(library_words, 10.0, 1.0, 5.0)')
    .raw();
  const expression = (query) =>
    query
      .trim()
      .split(/\s+/)
      .map((word) => `"${word}" *`)
      .join(' ');
  const rawRows = db
    .prepare('SELECT number, id, kind, state, title, facets_json, tags_json, updated_at_ms FROM library_items')
    .raw();

  await call('library.search', { query: 'lead' });
  const searches = await inPairs(
    queries,
    (query) => call('library.search', { query }),
    (query) => rawSearch.all(expression(query)),
  );
  const lists = await inPairs(
    Array.from({ length: 15 }),
    () => call('library.rows'),
    () => rawRows.all(),
  );
  db.close();
  const p95 = (times) => percentile(times, 0.95);
  return [
    {
      name: `library search of ${ITEMS}, p95`,
      value: p95(searches[0]),
      against: 'raw FTS5 query, p95',
      baseline: p95(searches[1]),
      unit: 'ms',
      aim: 2,
    },
    {
      name: `library list of ${ITEMS}`,
      value: median(lists[0]),
      against: 'raw select',
      baseline: median(lists[1]),
      unit: 'ms',
    },
  ];
}

/** Milliseconds of both for each input, one after the other, so that a busy moment of the machine meets both. */
async function inPairs(inputs, first, second) {
  const times = [[], []];
  for (const input of inputs) {
    for (const [index, work] of [first, second].entries()) {
      const begin = performance.now();
      await work(input);
      times[index].push(performance.now() - begin);
    }
  }
  return times;
}

/** Fills the library of a workspace that is not open. */
export async function fillLibraryFile(file) {
  const { openDatabase } = await module('electron/db/connection.ts');
  const db = openDatabase(file);
  await fill(db);
  db.close();
}

/** Own items with the words of the questions that ship, each with a title of its own. */
async function fill(db) {
  const { createLibraryRepository } = await module('electron/library/library-repository.ts');
  const { shippedItems } = await module('electron/library/shipped-items.ts');
  const own = createLibraryRepository(db);
  const questions = shippedItems().filter(({ kind }) => kind === 'question');
  db.transaction(() => {
    for (let index = 0; index < ITEMS; index++) {
      const { body, ...question } = questions[index % questions.length];
      const id = crypto.randomUUID();
      const times = { createdAtMs: index, updatedAtMs: index };
      const words = { ...body, text: `${index} ${body.text}` };
      own.insert({ ...question, ...times, id, state: 'active', origin: null, rev: 0, body: words }, id);
    }
  })();
}

async function openLibrary(db) {
  const { createLibrary } = await module('electron/library/create-library.ts');
  const { createAgreementRepository } = await module('electron/agreements/agreement-repository.ts');
  const { noLibraryFiles } = await module('electron/library-file/library-files.ts');
  const { shippedItems } = await module('electron/library/shipped-items.ts');
  return createLibrary(db, {
    agreements: createAgreementRepository(db),
    readShipped: shippedItems,
    files: noLibraryFiles(),
    inTransaction: (work) => db.transaction(work).immediate(),
    scrub: () => undefined,
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
  });
}

/** Megabytes of all processes with the library on the screen. */
async function atRest(userData) {
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', root],
    env: { ...process.env, RAPPORT_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.getByRole('heading', { name: 'Library', exact: true }).first().waitFor();
  await page.getByRole('row').nth(5).waitFor();
  const kilobytes = await settledMemory(app);
  await app.close();
  return kilobytes / 1024;
}
