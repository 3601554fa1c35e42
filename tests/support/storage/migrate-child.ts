import { writeSync } from 'node:fs';
import path from 'node:path';

import { openDatabase } from '../../../electron/db/connection';
import { openWorkspace } from '../../../electron/db/open-workspace';
import { workspaceFiles } from '../../../electron/db/workspace-files';
import { withLaterMigrations } from './later-migrations';

/**
 * Opens an old workspace, which brings it to the newest version.
 *
 * Arguments: folder; `whole`, or `stepwise` to apply each migration outside a transaction (the control that a kill must
 * leave stuck between two versions).
 */
const [folder = '', manner = 'whole'] = process.argv.slice(2);
writeSync(1, `ready ${path.basename(folder)}\n`);
if (manner === 'whole') {
  const opened = openWorkspace({ folder, appMigrations: withLaterMigrations, nowMs: Date.now() });
  if (opened.kind !== 'ready') throw new Error(`the workspace is ${opened.kind}`);
  opened.db.close();
} else {
  const db = openDatabase(workspaceFiles(folder).database);
  for (const { version, up } of withLaterMigrations.slice(1)) {
    up(db);
    db.pragma(`user_version = ${version}`);
  }
  db.close();
}
writeSync(1, 'migrated\n');
