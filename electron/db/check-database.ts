import { APPLICATION_ID, openDatabase, readIntegerPragma, type Db } from './connection';
import { findBrokenDocuments } from './digest';

export interface DatabaseReport {
  /** What SQLite's own check complains about; empty if nothing. */
  readonly integrityProblems: readonly string[];
  /** Ids of what has a text or a file that is not what was saved. */
  readonly brokenDocuments: readonly string[];
  readonly schemaVersion: number;
  readonly isWorkspace: boolean;
  /** True if none of the above is wrong. */
  readonly isSound: boolean;
}

/**
 * Checks an open workspace with SQLite's full integrity check and every document's digest.
 *
 * @throws {Database.SqliteError} if the file is too damaged to be read at all.
 */
export function checkDatabase(db: Db): DatabaseReport {
  const integrityProblems = integrityProblemsOf(db, 'integrity_check');
  const schemaVersion = readIntegerPragma(db, 'user_version');
  const isWorkspace = readIntegerPragma(db, 'application_id') === APPLICATION_ID && schemaVersion > 0;
  const brokenDocuments = isWorkspace ? findBrokenDocuments(db) : [];
  const isSound = isWorkspace && integrityProblems.length === 0 && brokenDocuments.length === 0;
  return { integrityProblems, brokenDocuments, schemaVersion, isWorkspace, isSound };
}

/** Opens a file for reading and checks it; a file that cannot even be read is reported like any other damage. */
export function checkDatabaseFile(file: string): DatabaseReport {
  try {
    const db = openDatabase(file, { readonly: true });
    try {
      return checkDatabase(db);
    } finally {
      db.close();
    }
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    return { integrityProblems: [problem], brokenDocuments: [], schemaVersion: 0, isWorkspace: false, isSound: false };
  }
}

/** `quick_check` skips the indexes and is what a start can afford. */
export function integrityProblemsOf(db: Db, check: 'quick_check' | 'integrity_check'): string[] {
  const rows = db.prepare<[], string>(`PRAGMA ${check}(20)`).pluck().all();
  return rows.filter((row) => row !== 'ok');
}
