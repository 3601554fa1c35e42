import { createHash } from 'node:crypto';

import { readIntegerPragma, type Db } from './connection';
import { digestedColumnsOf, fileColumnsOf, tablesOf } from './digested-columns';

/** A window that remembers its last page is no work to back up. */
const leftOut = new Set(['settings']);

/**
 * Two files with the same fingerprint hold the same work in the same version of the schema, whichever that is. Long texts
 * and files count by their stored digests. All tables are read in one transaction.
 */
export function fingerprint(db: Db): string {
  const hash = createHash('sha256');
  db.transaction(() => {
    hash.update(String(readIntegerPragma(db, 'user_version')));
    for (const { table, columns } of tablesOf(db).filter((each) => !leftOut.has(each.table))) {
      const texts = new Set([
        ...digestedColumnsOf({ table, columns }).map(({ text }) => text),
        ...fileColumnsOf({ table, columns }),
      ]);
      const compared = columns.filter((column) => !texts.has(column)).map((column) => `"${column}"`);
      hash.update(`\u0000${table}`);
      const rows = db
        .prepare(
          `SELECT ${compared.join(', ')} FROM "${table}" ORDER BY ${compared.map((_, index) => index + 1).join(', ')}`,
        )
        .raw()
        .iterate();
      for (const row of rows) hash.update(JSON.stringify(row));
    }
  })();
  return hash.digest('hex');
}
