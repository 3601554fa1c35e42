import path from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, expect, it, vi } from 'vitest';

import { tempFolder } from '../../tests/support/temp-folder';
import { openDatabase, PragmaRefusedError, pragmaSettings } from './connection';

afterEach(() => vi.restoreAllMocks());

// D3 of the test plan: what durability rests on is read back, from the open connection, at each start.
it('opens a file with every setting in force', () => {
  const file = path.join(tempFolder(), 'a.db');
  const db = openDatabase(file);

  for (const { name, expected } of pragmaSettings({ isReadonly: false, file })) {
    expect({ name, value: db.pragma(name, { simple: true }) }).toEqual({ name, value: expected });
  }
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('secure_delete', { simple: true })).toBe(1);
  db.close();
});

it.each([
  { name: 'journal_mode', instead: 'DELETE' },
  { name: 'synchronous', instead: 'NORMAL' },
  { name: 'fullfsync', instead: 'OFF' },
  { name: 'foreign_keys', instead: 'OFF' },
  { name: 'secure_delete', instead: 'OFF' },
  { name: 'cell_size_check', instead: 'OFF' },
  { name: 'trusted_schema', instead: 'ON' },
  { name: 'busy_timeout', instead: '1' },
])('refuses to go on where $name stays $instead', ({ name, instead }) => {
  const pragma = Database.prototype.pragma;
  vi.spyOn(Database.prototype, 'pragma').mockImplementation(function mocked(this: Database.Database, source, options) {
    return pragma.call(this, source.startsWith(`${name} =`) ? `${name} = ${instead}` : source, options);
  });

  expect(() => openDatabase(path.join(tempFolder(), 'a.db'))).toThrow(PragmaRefusedError);
});
