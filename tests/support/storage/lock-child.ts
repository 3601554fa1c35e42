import { writeSync } from 'node:fs';

import { openDatabase } from '../../../electron/db/connection';

/** Holds a database for itself alone until it is killed. */
const [file = ''] = process.argv.slice(2);
const db = openDatabase(file);
db.pragma('locking_mode = EXCLUSIVE');
db.exec('BEGIN EXCLUSIVE');
writeSync(1, 'locked\n');
setInterval(() => undefined, 60_000);
