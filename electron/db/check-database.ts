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
  const { problems: integrityProblems } = checkPages(db, 'integrity_check');
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

/** What SQLite itself finds wrong with a file. */
export interface PageReport {
  /** Empty if nothing. */
  readonly problems: readonly string[];
  /** True if the index of words does not fit together: it holds nothing of its own, and can be made again. */
  readonly hasBrokenWords: boolean;
}

/** `quick_check` skips the indexes and is what a start can afford. */
export function checkPages(db: Db, check: 'quick_check' | 'integrity_check'): PageReport {
  const rows = db.prepare<[], string>(`PRAGMA ${check}(20)`).pluck().all();
  const isAboutWords = (row: string) => row.includes(WORDS_INDEX);
  return {
    problems: rows.filter((row) => row !== 'ok' && !isAboutWords(row)),
    hasBrokenWords: rows.some(isAboutWords),
  };
}

const WORDS_INDEX = 'library_words';

/** Takes a broken index of words away; it is made again from the items when it is needed. */
export const dropWords = (db: Db): void => void db.exec(`DROP TABLE ${WORDS_INDEX}`);
