import { createHash } from 'node:crypto';

import { readIntegerPragma, type Db } from './connection';

// Settings are left out: a window that remembers its last page is no work to back up.
const contents = [
  'SELECT id, updated_at_ms, archived_at_ms, name FROM engagements ORDER BY id',
  'SELECT id, engagement_id, name, title, function, email FROM people ORDER BY id',
  'SELECT id, engagement_id, status, rev, updated_at_ms, document_sha256, facilitation_sha256 FROM agreements ORDER BY id',
  'SELECT id, agreement_id, based_on_rev, draft_sha256 FROM agreement_conflicts ORDER BY id',
];

/** Two files with the same fingerprint hold the same work in the same schema. All tables are read in one transaction. */
export function fingerprint(db: Db): string {
  const hash = createHash('sha256');
  db.transaction(() => {
    hash.update(String(readIntegerPragma(db, 'user_version')));
    for (const sql of contents) {
      hash.update('\u0000');
      for (const row of db.prepare(sql).raw().iterate()) hash.update(JSON.stringify(row));
    }
  })();
  return hash.digest('hex');
}
