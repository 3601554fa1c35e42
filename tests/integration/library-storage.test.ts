import fs from 'node:fs';

import { expect, it, vi } from 'vitest';

import { makeBackup } from '../../electron/db/backup';
import { checkDatabase, checkDatabaseFile } from '../../electron/db/check-database';
import { openDatabase } from '../../electron/db/connection';
import { fingerprint } from '../../electron/db/fingerprint';
import { createLibraryRepository } from '../../electron/library/library-repository';
import { ownTerm } from '../support/library-builders';
import { openSession } from '../support/open-session';
import { runLibraryDrill } from '../support/storage/library-drill';
import { flipBit } from '../support/storage/files';

const fossil = 'A fossil in the museum';

/** A closed workspace with 40 own items, one of them a copy of what ships. */
async function closedLibrary() {
  const { api, db, session, folder } = openSession();
  const own = createLibraryRepository(db());
  for (let count = 0; count < 39; count += 1) {
    const item = ownTerm({ name: `Term ${count}`, entryTest: `${fossil} ${count}. `.repeat(20) });
    own.insert(item, item.id);
  }
  const { id: copyId } = await api.library.copy({ id: 'term-mql' });
  const { database, backups } = session.files;
  const backUp = () =>
    makeBackup({ workspaceFile: database, backupFolder: backups, reason: 'automatic', nowMs: 1_000 });
  const backup = backUp() ?? expect.fail('no backup');
  session.close();
  return { folder, database, backup, copyId, backUp, backups };
}

/** Breaks the index of words, as a disk would. */
function breakWords(database: string, sql: string): void {
  const db = openDatabase(database);
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
}

it('brings the library back from a backup with its words', async () => {
  const { folder, backup } = await closedLibrary();
  const { api } = openSession({ folder });
  const own = async () => (await api.library.rows()).filter(({ state }) => state !== 'shipped');
  const ids = (await own()).map(({ id }) => id);
  await api.library.setState({ ids, state: 'trashed' });
  await api.library.remove({ ids });
  expect(await api.library.search({ query: 'fossil' })).toEqual([]);

  expect(await api.workspace.previewBackup({ name: backup.name })).toMatchObject({ libraryItems: 40 });
  await api.workspace.restore({ name: backup.name });

  expect((await own()).map(({ id }) => id)).toEqual(ids);
  expect(await api.library.search({ query: 'fossil museum' })).toHaveLength(39);
});

it('tells at the start of an item that is not what was saved, and goes on with the rest', async () => {
  const { folder, database, copyId } = await closedLibrary();
  flipBit(database, fs.readFileSync(database).lastIndexOf(`${fossil} 7.`) + 3);

  const { api, db } = openSession({ folder });

  expect(await api.workspace.status()).toMatchObject({
    kind: 'ready',
    notice: expect.stringMatching(/^One item of the library is damaged: .* A backup made before the damage/),
  });
  expect((await api.library.rows()).filter(({ state }) => state !== 'shipped')).toHaveLength(40);
  expect((await api.library.get({ id: copyId })).body['name']).toBe('MQL');
  const broken = checkDatabase(db()).brokenDocuments;
  expect(broken).toHaveLength(1);
});

it('counts an item once whose words and whose version are both damaged', async () => {
  const { folder, database, copyId } = await closedLibrary();
  const harmed = openDatabase(database);
  for (const table of ['library_items', 'library_versions']) {
    harmed.prepare(`UPDATE ${table} SET body_json = replace(body_json, 'lead', 'load')`).run();
  }
  const rows = harmed.prepare<[], string>("SELECT id FROM library_items WHERE body_json LIKE '%load%'").pluck().all();
  harmed.close();
  expect(rows).toEqual([copyId]);

  const { api } = openSession({ folder });

  expect(await api.workspace.status()).toMatchObject({
    notice: expect.stringMatching(/^One item of the library is damaged: /),
  });
});

it('refuses to open a damaged item or its copy of what ships, and lists it all the same, for it to be thrown away', async () => {
  const { folder, copyId } = await closedLibrary();
  const { api, db } = openSession({ folder });
  db().prepare(`UPDATE library_items SET base_json = replace(base_json, 'lead', 'load') WHERE id = ?`).run(copyId);

  await expect(api.library.get({ id: copyId })).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('The stored text of this library item is damaged'),
  });
  const row = (await api.library.rows()).find(({ id }) => id === copyId);
  expect(row).toMatchObject({ title: 'MQL', hasNews: false });
  createLibraryRepository(db()).rebuildWords();
  expect(await api.library.search({ query: 'fossil' })).toHaveLength(39);

  await api.library.setState({ ids: [copyId], state: 'trashed' });
  await api.library.remove({ ids: [copyId] });
  expect((await api.library.rows()).some(({ id }) => id === copyId)).toBe(false);
});

it.each([
  { harm: 'broken', sql: 'UPDATE library_words_data SET block = zeroblob(length(block)) WHERE id > 10' },
  { harm: 'without a part', sql: 'DROP TABLE library_words_idx' },
  { harm: 'gone', sql: 'DROP TABLE library_words' },
])('takes an index of words that is $harm for no damage of the file, and makes it again', async ({ sql }) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { folder, database, backUp, backups } = await closedLibrary();
  breakWords(database, sql);
  expect(checkDatabaseFile(database).isSound).toBe(true);
  const copy = backUp();
  expect(copy).toMatchObject({ isVerified: true });

  const { api, db } = openSession({ folder });

  expect(await api.workspace.status()).toEqual({ kind: 'ready', notice: null });
  expect(await api.library.search({ query: 'fossil' })).toHaveLength(39);
  expect(db().pragma('integrity_check', { simple: true })).toBe('ok');
  expect(await api.workspace.restore({ name: copy?.name ?? '' })).toMatchObject({ kind: 'ready' });
  expect(await api.library.search({ query: 'fossil' })).toHaveLength(39);
  expect(fs.readdirSync(backups).length).toBeGreaterThan(1);
  warned.mockRestore();
});

it('takes an index that was made again for no change, and every change of an item for one', async () => {
  const { folder, copyId } = await closedLibrary();
  const { api, db } = openSession({ folder });
  const before = fingerprint(db());
  createLibraryRepository(db()).rebuildWords();
  expect(fingerprint(db())).toBe(before);

  await api.library.tag({ ids: [copyId], add: ['fair'], remove: [] });
  const tagged = fingerprint(db());
  expect(tagged).not.toBe(before);
  await api.library.setState({ ids: [copyId], state: 'archived' });
  expect(fingerprint(db())).not.toBe(tagged);
});

// D1 of the test plan for the library.
it('loses no acknowledged save of an item, with its version and its words, when it is killed', async () => {
  const result = await runLibraryDrill('honest', (kills) => kills < 12);

  expect(result).toMatchObject({ kills: 12, lost: 0, halfSaved: 0, damaged: 0 });
  expect(result.acknowledged).toBeGreaterThan(100);
});

it('would have noticed: a writer that acknowledges before it commits is caught', async () => {
  const result = await runLibraryDrill('hasty', (kills, lost) => lost === 0 && kills < 40);

  expect(result.lost).toBeGreaterThan(0);
  expect(result).toMatchObject({ halfSaved: 0, damaged: 0 });
});
