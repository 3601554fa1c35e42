import fs from 'node:fs';

import type { WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import { findNewestGoodBackup, listBackups } from './backup-list';
import { APPLICATION_ID } from './connection';
import { DatabaseFromNewerAppError, latestVersion, type Migration } from './migrate';
import { peekFile, type FileHeader } from './peek-file';
import { prepareWorkspace, type ReadyWorkspace } from './prepare-workspace';
import { finishRestore } from './restore';
import { isDamage } from './storage-error';
import { asUnavailable, unavailable } from './unavailable';
import { claimFolder, findObstacle } from './workspace-folder';
import { logOf, workspaceFiles, type WorkspaceFiles } from './workspace-files';

type NotReady = Exclude<WorkspaceStatus, { kind: 'ready' }>;
export type OpenedWorkspace = ReadyWorkspace | NotReady;

interface OpenOrder {
  readonly folder: string;
  readonly appMigrations: readonly Migration[];
  readonly nowMs: number;
}

/**
 * Opens the workspace of a folder, or says why not. A folder that held a workspace never gets an empty one in its place,
 * a damaged file or one from a newer app is not written to, and an update starts only after a checked backup.
 *
 * @throws only what is a bug.
 */
export function openWorkspace(order: OpenOrder): OpenedWorkspace {
  try {
    return openOrReport(order);
  } catch (cause) {
    return asUnavailable(cause, order.folder);
  }
}

/** @throws {Error | SqliteError} if the disk, the folder or a lock is to blame. */
function openOrReport({ folder, appMigrations, nowMs }: OpenOrder): OpenedWorkspace {
  const files = workspaceFiles(folder);
  try {
    const obstacle = claimFolder(folder);
    if (obstacle) return obstacle;
    finishRestore(folder);
    const refusal = refuse(files, latestVersion(appMigrations)) ?? findObstacle(files);
    if (refusal) return refusal;
    const prepared = prepareWorkspace({ files, appMigrations, nowMs });
    return prepared.kind === 'found-damage' ? damaged(files, prepared.problem) : prepared;
  } catch (cause) {
    if (isDamage(cause)) return damaged(files, 'The workspace file is damaged and cannot be read.');
    if (cause instanceof DatabaseFromNewerAppError) return fromNewerApp(cause);
    throw cause;
  }
}

/** Why the file must not be opened for writing, found without changing a byte of it; null if it may. */
function refuse(files: WorkspaceFiles, appVersion: number): NotReady | null {
  const stat = fs.statSync(files.database, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return unavailable.fileIsFolder(files.database);
  const header: FileHeader = stat ? peekFile(files.database) : { kind: 'empty' };
  const existedBefore = fs.existsSync(files.marker) || listBackups(files.backups).length > 0;

  if (header.kind === 'database' && header.applicationId === APPLICATION_ID) {
    const { schemaVersion } = header;
    return schemaVersion > appVersion ? fromNewerApp({ fileVersion: schemaVersion, appVersion }) : null;
  }
  // Killed while it was being created, a workspace is an empty file or a database with nothing in it.
  const isBlank = header.kind === 'empty' ? !hasLog(files) : isUnusedDatabase(header);
  if (isBlank && !existedBefore) return null;
  if (isBlank) return missing(files);
  if (existedBefore) return damaged(files, 'The workspace file no longer is what Rapport wrote.');
  return unavailable.notOurs(files.database);
}

const hasLog = ({ database }: WorkspaceFiles) =>
  (fs.statSync(logOf(database), { throwIfNoEntry: false })?.size ?? 0) > 0;

const isUnusedDatabase = (header: FileHeader) =>
  header.kind === 'database' && header.isBlank && header.applicationId === 0 && header.schemaVersion === 0;

function missing(files: WorkspaceFiles): NotReady {
  const newestGoodBackup = findNewestGoodBackup(files.backups);
  if (!newestGoodBackup) return unavailable.missingWithoutBackup(files.database, files.marker);
  return { kind: 'damaged', problem: 'The workspace file is missing or empty.', newestGoodBackup };
}

function damaged(files: WorkspaceFiles, problem: string): NotReady {
  return { kind: 'damaged', problem, newestGoodBackup: findNewestGoodBackup(files.backups) };
}

function fromNewerApp({ fileVersion, appVersion }: { fileVersion: number; appVersion: number }): NotReady {
  return { kind: 'from-newer-app', fileVersion, appVersion };
}
