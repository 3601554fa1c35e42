import path from 'node:path';

/** The files of one workspace folder. Nothing else in the app spells these names. */
export interface WorkspaceFiles {
  readonly folder: string;
  readonly database: string;
  readonly backups: string;
  /** There once the folder held a workspace: tells a new folder from one whose file was lost. */
  readonly marker: string;
  /** There while a restore is under way. */
  readonly restoreJournal: string;
  /** The backup on its way into the database's place. */
  readonly staged: string;
}

export function workspaceFiles(folder: string): WorkspaceFiles {
  return {
    folder,
    database: path.join(folder, 'rapport.db'),
    backups: path.join(folder, 'backups'),
    marker: path.join(folder, 'workspace.json'),
    restoreJournal: path.join(folder, 'restoring.json'),
    staged: path.join(folder, 'rapport.db.restoring'),
  };
}

/** SQLite's own name for the write-ahead log of a file. */
export const logOf = (database: string) => `${database}-wal`;
/** SQLite's own name for the shared memory beside a write-ahead log; it can always be dropped while nobody has the file open. */
export const sharedMemoryOf = (database: string) => `${database}-shm`;
