import { writeSync } from 'node:fs';

import { appMigrations } from '../../../electron/db/app-migrations';
import { openWorkspace } from '../../../electron/db/open-workspace';
import { restoreBackup } from '../../../electron/db/restore';

/** Restores two backups in turn, opening the workspace in between, until it is killed. */
const [folder = '', ...names] = process.argv.slice(2);
writeSync(1, 'ready\n');
for (let turn = 0; ; turn += 1) {
  restoreBackup({ folder, name: names[turn % names.length] ?? '', nowMs: Date.now() });
  const opened = openWorkspace({ folder, appMigrations, nowMs: Date.now() });
  if (opened.kind !== 'ready') throw new Error(`the workspace is ${opened.kind}`);
  opened.db.prepare('UPDATE engagements SET notes = ?').run(`turn ${turn}`);
  opened.db.close();
  writeSync(1, `restored ${turn}\n`);
}
