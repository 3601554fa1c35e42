import type { Theme } from '#shared/domain/settings/settings-schema';
import type { WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import type { ApiHandlers } from '#shared/ipc/contract';

type Handlers = Pick<ApiHandlers, 'workspace' | 'settings'>;

interface Deps {
  /** A sentence to show with the next status, once; null for none. */
  readonly takeNotice: () => string | null;
  /** Called after the workspace was opened again. */
  readonly onReopened: () => void;
  readonly onTheme: (theme: Theme) => void;
}

/** The same handlers, but the shell hears of what concerns it: the theme, and a workspace that was opened again. */
export function attentive<T extends Handlers>(handlers: T, { takeNotice, onReopened, onTheme }: Deps): T {
  const { workspace, settings } = handlers;
  return {
    ...handlers,
    workspace: {
      ...workspace,
      status: async (input, caller) => withNotice(await workspace.status(input, caller), takeNotice),
      retry: async (input, caller) => {
        const status = await workspace.retry(input, caller);
        onReopened();
        return status;
      },
      restore: async (input, caller) => {
        const status = await workspace.restore(input, caller);
        onReopened();
        return status;
      },
    } satisfies ApiHandlers['workspace'],
    settings: {
      ...settings,
      update: async (patch, caller) => {
        const updated = await settings.update(patch, caller);
        if (patch.theme) onTheme(patch.theme);
        return updated;
      },
    } satisfies ApiHandlers['settings'],
  };
}

/** Only a ready workspace has room for a notice; on other pages it waits. */
function withNotice(status: WorkspaceStatus, takeNotice: Deps['takeNotice']): WorkspaceStatus {
  if (status.kind !== 'ready') return status;
  const notices = [takeNotice(), status.notice].filter((text) => text !== null);
  return { ...status, notice: notices.join(' ') || null };
}
