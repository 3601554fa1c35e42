import { createHash } from 'node:crypto';

import type { Db } from './connection';

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The text columns that keep their digest beside them. SQLite's own checks miss most changed bits inside a text. */
const digestedColumns = [
  { table: 'agreements', owner: 'id', text: 'document_json', digest: 'document_sha256' },
  { table: 'agreements', owner: 'id', text: 'facilitation_json', digest: 'facilitation_sha256' },
  { table: 'agreement_conflicts', owner: 'agreement_id', text: 'draft_json', digest: 'draft_sha256' },
] as const;

interface DigestedRow {
  readonly agreementId: string;
  readonly text: string;
  readonly digest: string;
}

/**
 * Ids of the agreements with a stored text that is not what was saved, each once.
 *
 * @param deadlineMs `performance.now()` at which to stop early; rows not reached are checked when they are read.
 */
export function findBrokenDocuments(db: Db, deadlineMs = Number.POSITIVE_INFINITY): string[] {
  const broken = new Set<string>();
  for (const { table, owner, text, digest } of digestedColumns) {
    const rows = db
      .prepare<[], DigestedRow>(`SELECT ${owner} AS agreementId, ${text} AS text, ${digest} AS digest FROM ${table}`)
      .iterate();
    for (const row of rows) {
      if (sha256(row.text) !== row.digest) broken.add(row.agreementId);
      if (performance.now() > deadlineMs) return [...broken];
    }
  }
  return [...broken];
}
