import fs from 'node:fs';

import { appMigrations } from '../../../electron/db/app-migrations';
import { openDatabase } from '../../../electron/db/connection';
import { openWorkspace } from '../../../electron/db/open-workspace';

/**
 * Opens the workspace of a folder as a user without special rights, and writes what it says as one line of JSON.
 * Everything is loaded before the rights are dropped, so that the project may lie where only root can read.
 */
const [folder = ''] = process.argv.slice(2);
openDatabase(':memory:').close();
if (process.getuid?.() === 0) {
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
const opened = openWorkspace({ folder, appMigrations, nowMs: Date.now() });
if (opened.kind === 'ready') opened.db.close();
fs.writeSync(1, `${JSON.stringify(opened.kind === 'ready' ? { kind: 'ready' } : opened)}\n`);
