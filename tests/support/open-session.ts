import { readFileSync } from 'node:fs';
import path from 'node:path';

import { onTestFinished } from 'vitest';

import { appMigrations } from '../../electron/db/app-migrations';
import type { Db } from '../../electron/db/connection';
import type { Migration } from '../../electron/db/migrate';
import { logOf } from '../../electron/db/workspace-files';
import { dispatch } from '../../electron/ipc/dispatch';
import { noOutsideFiles } from '../../electron/hiring/candidates/outside-files';
import { createAllWorkspaceHandlers } from '../../electron/workspace/create-all-workspace-handlers';
import type { DataDeps } from '../../electron/workspace/create-data-handlers';
import { createWorkspaceSession, type WorkspaceSession } from '../../electron/workspace/workspace-session';
import type { Logo } from '#shared/domain/engagement/engagement-schema';
import type { Api, ApiHandlers } from '#shared/ipc/contract';
import { createClient } from '#shared/ipc/client';
import { caller, smallSample } from './storage-builders';
import { tempFolder } from './temp-folder';

interface Options extends Partial<DataDeps> {
  readonly folder?: string;
  readonly migrations?: readonly Migration[];
  readonly logo?: Logo | null;
}

export interface OpenSession {
  readonly session: WorkspaceSession;
  readonly api: Api;
  readonly folder: string;
  readonly handlers: ApiHandlers;
  /** The open file. @throws {Error} if the workspace is not ready. */
  readonly db: () => Db;
  /** The bytes of the database and its log. */
  readonly readFiles: () => Buffer;
}

/** A workspace session on a real file, called like the page calls it: through the dispatcher. */
export function openSession(options: Options = {}): OpenSession {
  const { folder = path.join(tempFolder(), 'workspace'), migrations = appMigrations, logo = null, ...deps } = options;
  const session = createWorkspaceSession({
    folder,
    appMigrations: migrations,
    chooseLogo: async () => logo,
    outsideFiles: noOutsideFiles,
    readSample: smallSample,
    previewDeck: (client, document) => ({
      slides: [
        {
          title: `${client.name}: ${document.title}`,
          altText: '',
          boxes: [],
          notes: '',
          fit: { title: '', fontPt: 12, spilled: [], fill: 0 },
        },
      ],
    }),
    ...deps,
  });
  onTestFinished(() => session.close());
  const about = {
    version: '0',
    workspaceFolder: folder,
    electron: '',
    chromium: '',
    node: '',
    sqlite: '',
    cancelledRequests: 0,
  };
  const storage = createAllWorkspaceHandlers({ session, about: () => about, showFolder: () => undefined });
  // The calls about jobs are not storage; the dispatcher answers that they do not exist.
  const handlers = storage as ApiHandlers;
  const api = createClient({ call: (callPath, input) => dispatch(handlers, { path: callPath, input, caller }) });
  const db = (): Db => {
    const open = session.db();
    if (!open) throw new Error(`the workspace is ${session.status().kind}`);
    return open;
  };
  const readFiles = () =>
    Buffer.concat([session.files.database, logOf(session.files.database)].map((file) => readFileSync(file)));
  return { session, api, folder, handlers, db, readFiles };
}
