import Database from 'better-sqlite3';

export type Db = Database.Database;

/** "RPRT" as a big-endian integer: tells a Rapport workspace from any other SQLite file. */
export const APPLICATION_ID = 0x52505254;

const IN_MEMORY = ':memory:';
const BUSY_TIMEOUT_MS = 3_000;

interface PragmaSetting {
  readonly name: string;
  readonly set: string;
  /** What reading it back must give. */
  readonly expected: string | number;
}

/** A setting that durability rests on did not take: the file must not be written to. */
export class PragmaRefusedError extends Error {
  constructor(name: string, expected: string | number, actual: unknown) {
    super(`PRAGMA ${name} should be ${expected} and is ${String(actual)}`);
    this.name = 'PragmaRefusedError';
  }
}

const always: readonly PragmaSetting[] = [
  { name: 'busy_timeout', set: String(BUSY_TIMEOUT_MS), expected: BUSY_TIMEOUT_MS },
  { name: 'trusted_schema', set: 'OFF', expected: 0 },
  { name: 'foreign_keys', set: 'ON', expected: 1 },
];

// WAL alone means synchronous = NORMAL, which loses acknowledged writes in a power cut: FULL is set and read back.
// fullfsync makes an fsync reach the platters on macOS; elsewhere it changes nothing.
const forWriting = (journalMode: string): readonly PragmaSetting[] => [
  { name: 'journal_mode', set: 'WAL', expected: journalMode },
  { name: 'synchronous', set: 'FULL', expected: 2 },
  { name: 'fullfsync', set: 'ON', expected: 1 },
  { name: 'secure_delete', set: 'ON', expected: 1 },
  { name: 'cell_size_check', set: 'ON', expected: 1 },
];

/** The settings of an open workspace that {@link openDatabase} guarantees, for tests and reports. */
export function pragmaSettings({ isReadonly, file }: { isReadonly: boolean; file: string }): readonly PragmaSetting[] {
  return isReadonly ? always : [...always, ...forWriting(file === IN_MEMORY ? 'memory' : 'wal')];
}

/**
 * Opens a file with every setting that durability rests on, each read back.
 *
 * Opened for reading, the file must exist, and neither it nor its log is changed.
 *
 * @throws {PragmaRefusedError} if a setting did not take.
 * @throws {Database.SqliteError} if the file cannot be opened or is no database.
 */
export function openDatabase(file: string, { readonly: isReadonly = false }: { readonly readonly?: boolean } = {}): Db {
  const db = new Database(file, { readonly: isReadonly, fileMustExist: isReadonly, timeout: BUSY_TIMEOUT_MS });
  try {
    for (const { name, set, expected } of pragmaSettings({ isReadonly, file })) {
      db.pragma(`${name} = ${set}`);
      const actual: unknown = db.pragma(name, { simple: true });
      if (actual !== expected) throw new PragmaRefusedError(name, expected, actual);
    }
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** Reads a pragma that is one integer. */
export function readIntegerPragma(db: Db, name: 'user_version' | 'application_id' | 'data_version'): number {
  return Number(db.pragma(name, { simple: true }));
}

/** SQLite's extended result code (`SQLITE_BUSY`, `SQLITE_IOERR_WRITE`), or null if the error is not SQLite's. */
export function sqliteCode(cause: unknown): string | null {
  return cause instanceof Database.SqliteError ? cause.code : null;
}
