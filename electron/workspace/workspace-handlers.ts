import path from 'node:path';

import type { About } from '#shared/domain/workspace/workspace-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { listBackups } from '../db/backup-list';
import { readBackupContents } from './backup-contents';
import { withStorageErrors } from './with-storage-errors';
import type { WorkspaceSession } from './workspace-session';

interface Deps {
  readonly session: WorkspaceSession;
  readonly about: () => About;
  /** Shows the workspace folder in the system's file manager. */
  readonly showFolder: () => void | Promise<void>;
}

export function createWorkspaceHandlers({ session, about, showFolder }: Deps): Pick<ApiHandlers, 'workspace'> {
  const { backups: folder } = session.files;
  return withStorageErrors({
    workspace: {
      status: () => session.status(),
      backups: () => listBackups(folder),
      previewBackup: ({ name }) => {
        const backup = listBackups(folder).find((each) => each.name === name);
        if (!backup) throw new AppError('NOT_FOUND', 'This backup is no longer in the backup folder. Choose another.');
        return readBackupContents(path.join(folder, backup.name));
      },
      restore: ({ name, acceptsLoss }) => {
        const lost = session.atStake();
        if (lost.length > 0 && !acceptsLoss) throw new AppError('CONFLICT', lost.join(' '));
        return session.restore(name);
      },
      retry: () => session.retry(),
      about: () => about(),
      showFolder: async () => showFolder(),
    },
  });
}
