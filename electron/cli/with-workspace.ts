import { existsSync } from 'node:fs';
import path from 'node:path';

import { createClient } from '#shared/ipc/client';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { readSample } from '../content/sample';
import { appMigrations } from '../db/app-migrations';
import { APPLICATION_ID, openDatabase, readIntegerPragma, sqliteCode, type Db } from '../db/connection';
import { latestVersion } from '../db/migrate';
import { noOutsideFiles } from '../hiring/candidates/outside-files';
import { createDataHandlers, type DataDeps } from '../workspace/create-data-handlers';
import { dispatch } from '../ipc/dispatch';
import { previewLazily } from '../jobs/preview-lazily';
import { findHolder } from '../workspace/holder-file';
import { remark } from './output';

const caller = { window: 'command-line', windowId: 0, seat: null } as const;

/** The app's own calls on a database that is already open, checked like those of its window. */
function callsOn(db: Db, deps: Pick<DataDeps, 'libraryFiles'> = {}): Api {
  const handlers = createDataHandlers({
    db,
    readSample,
    previewDeck: previewLazily,
    chooseLogo: () => Promise.resolve(null),
    outsideFiles: noOutsideFiles,
    ...deps,
  });
  return createClient({ call: (name, input) => dispatch(handlers, { path: name, input, caller }) });
}

/**
 * Opens an existing workspace for reading only, lets `work` make the app's own calls, and closes it. The file is
 * never migrated; if the running app holds it, a remark on stderr says so.
 *
 * @throws {AppError} if there is no such file, it is no workspace, or it has another schema version than this app.
 */
export async function withWorkspace<T>(
  file: string,
  work: (api: Api, db: Db) => Promise<T>,
  deps?: Pick<DataDeps, 'libraryFiles'>,
): Promise<T> {
  mustExist(file);
  if (findHolder(path.dirname(path.resolve(file)))) {
    remark('the app has this workspace open; this is what is saved at this moment.');
  }
  const db = openDatabase(file, { readonly: true });
  try {
    mustBeReadable(db, path.basename(file));
    return await work(callsOn(db, deps), db);
  } finally {
    db.close();
  }
}

/**
 * Opens an existing workspace for writing, lets `work` make the app's own calls, and closes it. The file is never
 * migrated.
 *
 * @throws {AppError} CONFLICT if the running app holds it; else as {@link withWorkspace}. The file is not touched then.
 */
export async function withWorkspaceForWriting<T>(
  file: string,
  work: (api: Api) => Promise<T>,
  deps: Pick<DataDeps, 'libraryFiles'>,
): Promise<T> {
  mustExist(file);
  if (findHolder(path.dirname(path.resolve(file)))) {
    throw new AppError('CONFLICT', 'The app has this workspace open. Close it there, or import from its library.');
  }
  mustBeReadableFile(file);
  const db = openDatabase(file);
  try {
    return await work(callsOn(db, deps));
  } finally {
    db.close();
  }
}

/** Looked at before it is opened for writing, which would change a file that is no workspace. */
function mustBeReadableFile(file: string): void {
  const db = openDatabase(file, { readonly: true });
  try {
    mustBeReadable(db, path.basename(file));
  } finally {
    db.close();
  }
}

export function mustExist(file: string): void {
  if (!existsSync(file))
    throw new AppError('NOT_FOUND', `There is no file “${file}”. Name the workspace’s rapport.db.`);
}

function mustBeReadable(db: Db, name: string): void {
  if (!isWorkspace(db))
    throw new AppError('VALIDATION', `“${name}” is no Rapport workspace. Name the workspace’s rapport.db.`);
  const fileVersion = readIntegerPragma(db, 'user_version');
  const appVersion = latestVersion(appMigrations);
  const versions = `(its schema version is ${fileVersion}, this one reads ${appVersion})`;
  if (fileVersion > appVersion) {
    throw new AppError(
      'VALIDATION',
      `“${name}” was written by a newer Rapport ${versions}. Update Rapport to read it.`,
    );
  }
  if (fileVersion < appVersion) {
    throw new AppError(
      'VALIDATION',
      `“${name}” was written by an older Rapport ${versions}. Open it in the app once, which brings it up to date.`,
    );
  }
}

function isWorkspace(db: Db): boolean {
  try {
    return readIntegerPragma(db, 'application_id') === APPLICATION_ID;
  } catch (cause) {
    if (sqliteCode(cause) === 'SQLITE_NOTADB') return false;
    throw cause;
  }
}
