import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';

import { openDatabase } from '../../../electron/db/connection';
import { createLibraryRepository } from '../../../electron/library/library-repository';

/**
 * Saves one item of the library again and again for as long as it lives and acknowledges each save by a line `id rev`.
 *
 * Arguments: database file; id of the item; `honest`, or `hasty`: acknowledges before the commit (the control).
 */
const [file = '', id = '', manner = 'honest'] = process.argv.slice(2);
const db = openDatabase(file);
const own = createLibraryRepository(db);
const found = own.find(id);
if (!found) throw new Error('the item is not there');
const item = found;
let { rev } = item;

const save = () => {
  const body = { ...item.body, name: `word${rev + 1}`, example: 'What both sides see in the same field. '.repeat(40) };
  // A session is over now and then, and its version stays.
  const sessionId = rev % 7 === 0 ? randomUUID() : id;
  if (!own.save({ ...item, body }, { expectedRev: rev, sessionId, nowMs: Date.now() })) {
    throw new Error(`the save on ${rev} was refused`);
  }
  rev += 1;
  writeSync(1, `${id} ${rev}\n`);
};
const hastily = db.transaction(() => {
  for (let count = 0; count < 60; count += 1) save();
});

writeSync(1, 'ready\n');
for (;;) {
  if (manner === 'hasty') hastily.immediate();
  else save();
}
