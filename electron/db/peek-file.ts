import fs from 'node:fs';

import { openDatabase, readIntegerPragma } from './connection';
import { logOf } from './workspace-files';

const MAGIC = 'SQLite format 3\u0000';
const HEADER_BYTES = 100;

/** What a file says of itself, found without changing a byte of it. */
export type FileHeader =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-database' }
  | {
      readonly kind: 'database';
      readonly schemaVersion: number;
      readonly applicationId: number;
      /** True if it has no table: the first page is there at most. */
      readonly isBlank: boolean;
    };

/**
 * Reads a file's header. Where a write-ahead log waits beside it, the header may be older than the log: SQLite then reads
 * both, for reading only.
 *
 * @throws {Error} with the system's code (`EACCES`, `EISDIR`, `EIO`), or SqliteError, if it cannot be read.
 */
export function peekFile(file: string): FileHeader {
  const header = readHeader(file);
  if (header.length === 0) return { kind: 'empty' };
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== MAGIC) return { kind: 'not-a-database' };
  if ((fs.statSync(logOf(file), { throwIfNoEntry: false })?.size ?? 0) > 0) return peekThroughSqlite(file);
  const [pages, schemaVersion, applicationId] = [
    header.readUInt32BE(28),
    header.readUInt32BE(60),
    header.readUInt32BE(68),
  ];
  return { kind: 'database', schemaVersion, applicationId, isBlank: pages <= 1 };
}

function readHeader(file: string): Buffer {
  const handle = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(HEADER_BYTES);
    return buffer.subarray(0, fs.readSync(handle, buffer, 0, HEADER_BYTES, 0));
  } finally {
    fs.closeSync(handle);
  }
}

function peekThroughSqlite(file: string): FileHeader {
  const db = openDatabase(file, { readonly: true });
  try {
    return {
      kind: 'database',
      schemaVersion: readIntegerPragma(db, 'user_version'),
      applicationId: readIntegerPragma(db, 'application_id'),
      isBlank: db.prepare('SELECT 1 FROM sqlite_schema').all().length === 0,
    };
  } finally {
    db.close();
  }
}
