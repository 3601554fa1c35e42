import { expect, it } from 'vitest';

import { appMigrations } from './app-migrations';
import { APPLICATION_ID, openDatabase, readIntegerPragma } from './connection';
import { DatabaseFromNewerAppError, latestVersion, migrate, type Migration } from './migrate';

const createNotes: Migration = {
  version: 1,
  up: (db) => db.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT) STRICT'),
};
const addColour: Migration = {
  version: 2,
  up: (db) => db.exec("ALTER TABLE notes ADD COLUMN colour TEXT DEFAULT 'red'"),
};
const failing: Migration = {
  version: 3,
  up: (db) => {
    db.exec('CREATE TABLE half (id INTEGER) STRICT');
    throw new Error('no luck');
  },
};

it('applies what is pending, once, and marks the file as ours', () => {
  const db = openDatabase(':memory:');

  expect(migrate(db, [createNotes])).toEqual([1]);
  expect(migrate(db, [createNotes, addColour])).toEqual([2]);
  expect(migrate(db, [createNotes, addColour])).toEqual([]);
  expect(readIntegerPragma(db, 'user_version')).toBe(2);
  expect(readIntegerPragma(db, 'application_id')).toBe(APPLICATION_ID);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

it('leaves the file at the old version as a whole if one of several fails', () => {
  const db = openDatabase(':memory:');
  migrate(db, [createNotes]);

  expect(() => migrate(db, [createNotes, addColour, failing])).toThrow('no luck');

  expect(readIntegerPragma(db, 'user_version')).toBe(1);
  expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['notes']);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

it('refuses a migration that leaves a reference to nothing', () => {
  const db = openDatabase(':memory:');
  const parents: Migration = {
    version: 1,
    up: (each) =>
      each.exec(`CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT;
                 INSERT INTO b VALUES (7)`),
  };

  expect(() => migrate(db, [parents])).toThrow('1 foreign keys');
  expect(readIntegerPragma(db, 'user_version')).toBe(0);
});

it('refuses a file from a newer app', () => {
  const db = openDatabase(':memory:');
  migrate(db, [createNotes, addColour]);

  expect(() => migrate(db, [createNotes])).toThrow(DatabaseFromNewerAppError);
  expect(readIntegerPragma(db, 'user_version')).toBe(2);
});

it('numbers the migrations of the app 1, 2, 3 …', () => {
  expect(appMigrations.map(({ version }) => version)).toEqual(appMigrations.map((_, index) => index + 1));
  expect(latestVersion(appMigrations)).toBe(appMigrations.length);
});

it.each([
  { table: 'agreements', column: 'document_json', value: 'not json' },
  { table: 'agreements', column: 'document_sha256', value: 'short' },
  { table: 'agreements', column: 'rev', value: -1 },
  { table: 'agreements', column: 'engagement_id', value: 'nobody' },
  { table: 'engagements', column: 'name', value: '' },
  { table: 'engagements', column: 'accent_color', value: 'red' },
  { table: 'engagements', column: 'created_at_ms', value: 'yesterday' },
])('does not let $value into $table.$column', ({ table, column, value }) => {
  const db = openDatabase(':memory:');
  migrate(db, appMigrations);
  const id = 'x'.repeat(36);
  const digest = '0'.repeat(64);
  db.exec(`INSERT INTO engagements VALUES ('${id}', 'Acme', '', '', '#14306B', NULL, 'A4', 'en-GB', 'EUR', 0, 1, 1, NULL);
           INSERT INTO agreements VALUES ('${id}', '${id}', 'draft', '{}', '${digest}', '{}', '${digest}', 0, 1, 1);`);

  expect(() => db.prepare(`UPDATE ${table} SET ${column} = ?`).run(value)).toThrow(/constraint|cannot store/i);
});
