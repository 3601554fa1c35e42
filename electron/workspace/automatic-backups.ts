import { hasChangedSinceBackup, makeBackup, type BackupOrder } from '../db/backup';
import type { WorkspaceSession } from './workspace-session';

const INTERVAL_MS = 20 * 60_000;

interface Options {
  readonly session: WorkspaceSession;
  /** How a backup is made; the app hands it to a worker thread. */
  readonly backUp?: (order: BackupOrder) => unknown;
  readonly nowMs?: () => number;
}

/**
 * Backs the workspace up at the start and every 20 minutes, if it changed since the newest backup. A backup that fails
 * is logged and tried again at the next turn: it must not stop the work.
 */
export function createAutomaticBackups({ session, backUp = makeBackup, nowMs = Date.now }: Options) {
  let timer: NodeJS.Timeout | null = null;

  /** @returns true if a backup was made. */
  const runIfChanged = async (): Promise<boolean> => {
    const db = session.db();
    const { database: workspaceFile, backups: backupFolder } = session.files;
    try {
      if (!db || !hasChangedSinceBackup(db, backupFolder)) return false;
      await backUp({ workspaceFile, backupFolder, reason: 'automatic', nowMs: nowMs() });
      return true;
    } catch (cause) {
      console.error('the automatic backup failed', cause);
      return false;
    }
  };

  return {
    runIfChanged,
    start: (): void => {
      void runIfChanged();
      timer ??= setInterval(() => void runIfChanged(), INTERVAL_MS).unref();
    },
    stop: (): void => {
      if (timer) clearInterval(timer);
      timer = null;
    },
  };
}
