import { createHash } from 'node:crypto';

import type { Db } from './connection';
import { digestedColumnsOf, tablesOf } from './digested-columns';

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

interface DigestedRow {
  readonly owner: string;
  readonly text: string;
  readonly digest: string;
}

/** What a damaged text is told by: the agreement it belongs to, else its own row, else the candidate or search. */
const ownerColumns = ['agreement_id', 'id', 'candidate_id', 'search_id'];

/**
 * Ids of what has a stored text that is not what was saved, each once: agreements, searches, kits, candidates and so on. SQLite's own checks miss most changed
 * bits inside a text.
 *
 * @param deadlineMs `performance.now()` at which to stop early; rows not reached are checked when they are read.
 */
export function findBrokenDocuments(db: Db, deadlineMs = Number.POSITIVE_INFINITY): string[] {
  const broken = new Set<string>();
  for (const table of tablesOf(db)) {
    const owner = ownerColumns.find((column) => table.columns.includes(column)) ?? 'rowid';
    for (const { text, digest } of digestedColumnsOf(table)) {
      const sql = `SELECT ${owner} AS owner, ${text} AS text, ${digest} AS digest FROM "${table.table}"`;
      for (const row of db.prepare<[], DigestedRow>(sql).iterate()) {
        if (sha256(row.text) !== row.digest) broken.add(row.owner);
        if (performance.now() > deadlineMs) return [...broken];
      }
    }
  }
  return [...broken];
}
