import { removeHolder, writeHolder } from '../workspace/holder-file';
import type { WorkspaceSession } from '../workspace/workspace-session';
import { log } from './log-file';

/** Tells other programs that the app has the workspace open. It is a hint: no failure of it stops the work. */
export function holdWorkspace({ db, files }: WorkspaceSession): void {
  if (!db()) return;
  try {
    writeHolder(files.folder, { pid: process.pid, startedAtMs: Date.now() });
  } catch (cause) {
    log.warn('the workspace could not be marked as in use', cause);
  }
}

export function releaseWorkspace({ files }: WorkspaceSession): void {
  try {
    removeHolder(files.folder);
  } catch (cause) {
    log.warn('the mark that the workspace is in use could not be removed', cause);
  }
}
