import { APPLICATION_ID, readIntegerPragma, type Db } from './connection';

export interface Migration {
  /** 1, 2, 3 …; the file's `user_version` afterwards. */
  readonly version: number;
  /** Runs inside the transaction of all pending migrations: it must not begin or commit one, nor await. */
  readonly up: (db: Pick<Db, 'exec' | 'prepare'>) => void;
}

/** The file was written by a newer app. It is left as it is. */
export class DatabaseFromNewerAppError extends Error {
  readonly fileVersion: number;
  readonly appVersion: number;

  constructor(fileVersion: number, appVersion: number) {
    super(`the file has schema version ${fileVersion}, this app knows ${appVersion}`);
    this.name = 'DatabaseFromNewerAppError';
    this.fileVersion = fileVersion;
    this.appVersion = appVersion;
  }
}

/** The schema version an app with these migrations writes. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings the file to the newest version: all pending migrations in one transaction, so that it is at the old version or
 * the new one and never between, however the app ends.
 *
 * @returns the versions applied, in order.
 * @throws {DatabaseFromNewerAppError} and leaves the file as it is.
 */
export function migrate(db: Db, migrations: readonly Migration[]): number[] {
  const appVersion = latestVersion(migrations);
  db.pragma('foreign_keys = OFF'); // has no effect inside a transaction, so it is set around it
  try {
    // The version is read inside: another process may have migrated while this one waited for the lock.
    return db
      .transaction(() => {
        const fileVersion = readIntegerPragma(db, 'user_version');
        if (fileVersion > appVersion) throw new DatabaseFromNewerAppError(fileVersion, appVersion);
        const pending = migrations.filter(({ version }) => version > fileVersion);
        if (pending.length > 0) applyAll(db, pending);
        return pending.map(({ version }) => version);
      })
      .immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function applyAll(db: Db, pending: readonly Migration[]): void {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  for (const { version, up } of pending) {
    up(db);
    db.pragma(`user_version = ${version}`);
  }
  const broken = db.prepare('PRAGMA foreign_key_check').all();
  if (broken.length > 0) throw new Error(`a migration broke ${broken.length} foreign keys`);
}
