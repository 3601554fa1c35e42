import { create } from 'zustand';

import type { Backup, WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import type { z } from 'zod';
import type { backupContentsSchema } from '#shared/domain/workspace/workspace-schema';
import { api } from '../../lib/api';

export type BackupContents = z.infer<typeof backupContentsSchema>;

interface BackupsState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly load: () => Promise<void>;
  readonly preview: (name: string) => Promise<BackupContents>;
  /**
   * Puts the backup in the workspace's place; what stood there becomes a backup itself.
   *
   * @throws {AppError} CONFLICT naming what would be lost, unless that is accepted.
   */
  readonly restore: (name: string, acceptsLoss: boolean) => Promise<WorkspaceStatus>;
  readonly showFolder: () => Promise<void>;
}

export const useBackups = create<BackupsState>()((set) => ({
  status: 'loading',
  problem: '',
  backups: [],
  load: async () => {
    try {
      const backups = await api.workspace.backups();
      set({ backups: backups.toSorted((a, b) => b.madeAtMs - a.madeAtMs), status: 'ready', problem: '' });
    } catch (error) {
      set({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  },
  preview: (name) => api.workspace.previewBackup({ name }),
  restore: (name, acceptsLoss) => api.workspace.restore({ name, acceptsLoss }),
  showFolder: () => api.workspace.showFolder(),
}));
