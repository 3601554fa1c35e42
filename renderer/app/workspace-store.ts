import { create } from 'zustand';

import type { WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import { api } from '../lib/api';
import { wordsOf } from '../ui/report-refusal';

interface WorkspaceState {
  /** Null until main has answered. */
  readonly status: WorkspaceStatus | null;
  /** Why main could not answer; empty otherwise. */
  readonly problem: string;
  readonly ask: () => Promise<void>;
  /** Looks at the file again. */
  readonly retry: () => Promise<void>;
  /** @throws {AppError} and leaves the state as it was. */
  readonly restore: (backupName: string) => Promise<void>;
}

export const useWorkspace = create<WorkspaceState>()((set) => {
  const keep = async (call: () => Promise<WorkspaceStatus>) => {
    try {
      set({ status: await call(), problem: '' });
    } catch (error) {
      set({ problem: wordsOf(error) });
    }
  };
  return {
    status: null,
    problem: '',
    ask: () => keep(() => api.workspace.status()),
    retry: () => keep(() => api.workspace.retry()),
    restore: async (name) => set({ status: await api.workspace.restore({ name }), problem: '' }),
  };
});

export const previewBackup = (name: string) => api.workspace.previewBackup({ name });
export const showWorkspaceFolder = () => api.workspace.showFolder();
export const readAbout = () => api.workspace.about();
