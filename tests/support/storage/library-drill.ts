import { randomInt } from 'node:crypto';

import { checkDatabase } from '../../../electron/db/check-database';
import { openDatabase, type Db } from '../../../electron/db/connection';
import { createLibraryRepository } from '../../../electron/library/library-repository';
import { ownTerm } from '../library-builders';
import { openSession } from '../open-session';
import { startChild } from './child-process';
import { lastRevs } from './kill-drill';

/**
 * Kills a process that saves an item of the library at random moments again and again, and counts what its
 * acknowledgements were worth.
 *
 * @param goesOn tells after each kill whether to go on.
 */
export async function runLibraryDrill(manner: 'honest' | 'hasty', goesOn: (kills: number, lost: number) => boolean) {
  const { db, session } = openSession();
  const { id } = createLibraryRepository(db()).insert(ownTerm({ name: 'word0' }), null);
  session.close();
  const file = session.files.database;
  const result = { kills: 0, acknowledged: 0, lost: 0, halfSaved: 0, damaged: 0 };
  do {
    const child = startChild('library-child.ts', [file, id, manner]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, 200)));
    await child.kill();
    result.kills += 1;
    const open = openDatabase(file);
    const acknowledged = lastRevs(child.lines).get(id);
    result.acknowledged += acknowledged?.count ?? 0;
    const rev = createLibraryRepository(open).find(id)?.rev ?? 0;
    result.lost += Math.max(0, (acknowledged?.rev ?? 0) - rev);
    if (!isWhole(open, id, rev)) result.halfSaved += 1;
    if (!checkDatabase(open).isSound || open.pragma('integrity_check', { simple: true }) !== 'ok') result.damaged += 1;
    open.close();
  } while (goesOn(result.kills, result.lost));
  return result;
}

/** True if the item, its newest version and the index of words hold the words of this revision and no others. */
function isWhole(db: Db, id: string, rev: number): boolean {
  const own = createLibraryRepository(db);
  const item = own.find(id);
  const find = db.prepare<[string], number>('SELECT rowid FROM library_words WHERE library_words MATCH ?').pluck();
  const name = `word${rev}`;
  const version = item && own.versions(item)[0];
  const isVersioned = rev === 0 || version?.body['name'] === name;
  const isFound = find.all(name).length === 1 && (rev === 0 || find.all(`word${rev - 1}`).length === 0);
  return item?.body['name'] === name && isVersioned && isFound;
}
