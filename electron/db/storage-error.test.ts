import Database from 'better-sqlite3';
import { expect, it } from 'vitest';

import { AppError } from '#shared/kernel/errors';
import { explainStorageError, isDamage, toStorageError } from './storage-error';

const systemError = (code: string) => Object.assign(new Error('raw'), { code });

it.each([
  { cause: new Database.SqliteError('raw', 'SQLITE_FULL'), says: /disk is full/ },
  { cause: systemError('ENOSPC'), says: /disk is full/ },
  { cause: new Database.SqliteError('raw', 'SQLITE_BUSY_SNAPSHOT'), says: /Another program/ },
  { cause: new Database.SqliteError('raw', 'SQLITE_READONLY_DBMOVED'), says: /may not write/ },
  { cause: systemError('EROFS'), says: /may not write/ },
  { cause: new Database.SqliteError('raw', 'SQLITE_IOERR_FSYNC'), says: /could not be read or written/ },
  { cause: systemError('EIO'), says: /could not be read or written/ },
  { cause: new Database.SqliteError('raw', 'SQLITE_CORRUPT_VTAB'), says: /damaged/ },
])('$cause.code becomes a refusal that says what to do', ({ cause, says }) => {
  const error = toStorageError(cause);

  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: 'STORAGE', message: expect.stringMatching(says) });
  expect(explainStorageError(cause)?.advice).toMatch(/.{20,}/);
});

it.each([
  new Error('a bug'),
  new TypeError('x'),
  new Database.SqliteError('no such table', 'SQLITE_ERROR'),
  'text',
  null,
])('leaves %s as it is: a bug is no circumstance', (cause) => {
  expect(toStorageError(cause)).toBe(cause);
  expect(explainStorageError(cause)).toBeNull();
});

it('tells damage from a disk that fails', () => {
  expect(isDamage(new Database.SqliteError('raw', 'SQLITE_NOTADB'))).toBe(true);
  expect(isDamage(new Database.SqliteError('raw', 'SQLITE_IOERR_READ'))).toBe(false);
});
