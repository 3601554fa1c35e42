import { app } from 'electron';

import type { About } from '#shared/domain/workspace/workspace-schema';
import { workspaceFolder } from './app-paths';
import { cancelledRequests } from './session-guard';

/** @param sqlite the library's version, or "not open" while no workspace is. */
export function about(sqlite: string): About {
  return {
    version: app.getVersion(),
    workspaceFolder: workspaceFolder(),
    electron: process.versions.electron ?? '',
    chromium: process.versions['chrome'] ?? '',
    node: process.versions.node,
    sqlite,
    cancelledRequests: cancelledRequests(),
  };
}
