import { createHash } from 'node:crypto';

import type { Db } from './connection';
import { digestedColumnsOf, tablesOf } from './digested-columns';

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

interface DigestedRow {
  readonly agreementId: string;
  readonly text: string;
  readonly digest: string;
}

/**
 * Ids of the agreements with a stored text that is not what was saved, each once. SQLite's own checks miss most changed
 * bits inside a text.
 *
 * @param deadlineMs `performance.now()` at which to stop early; rows not reached are checked when they are read.
 */
export function findBrokenDocuments(db: Db, deadlineMs = Number.POSITIVE_INFINITY): string[] {
  const broken = new Set<string>();
  for (const table of tablesOf(db)) {
    const owner = table.columns.includes('agreement_id') ? 'agreement_id' : 'id';
    for (const { text, digest } of digestedColumnsOf(table)) {
      const sql = `SELECT ${owner} AS agreementId, ${text} AS text, ${digest} AS digest FROM "${table.table}"`;
      for (const row of db.prepare<[], DigestedRow>(sql).iterate()) {
        if (sha256(row.text) !== row.digest) broken.add(row.agreementId);
        if (performance.now() > deadlineMs) return [...broken];
      }
    }
  }
  return [...broken];
}
