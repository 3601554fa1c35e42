import { createHash } from 'node:crypto';

import type { Db } from './connection';
import { digestedColumnsOf, fileColumnsOf, tablesOf } from './digested-columns';

/** SHA-256 of bytes, or of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

interface DigestedRow {
  readonly owner: string;
  readonly content: string | Buffer;
  readonly digest: string;
}

/** What a damaged text or file is told by: the agreement or revision it belongs to, else its own row, else whose it is. */
const ownerColumns = [
  'agreement_id',
  'revision_id',
  'id',
  'item_number',
  'calibration_id',
  'candidate_id',
  'search_id',
];

/**
 * Ids of what has a stored text, or the bytes of a file, that are not what was saved, each once: agreements, searches,
 * kits, candidates, their files and so on. SQLite's own checks miss most changed bits inside a value.
 *
 * @param deadlineMs `performance.now()` at which to stop early, files last; rows not reached are checked when they are
 *   read.
 */
export function findBrokenDocuments(db: Db, deadlineMs = Number.POSITIVE_INFINITY): string[] {
  const broken = new Set<string>();
  for (const sql of selectsOf(db)) {
    for (const { owner, content, digest } of db.prepare<[], DigestedRow>(sql).iterate()) {
      if (sha256(content) !== digest) broken.add(owner);
      if (performance.now() > deadlineMs) return [...broken];
    }
  }
  return [...broken];
}

/**
 * The texts of every table, the library's after the others because there can be many, and then the files: those are
 * large, and a text is what the user misses first.
 */
function selectsOf(db: Db): string[] {
  const isOfLibrary = ({ table }: { readonly table: string }) => Number(table.startsWith('library_'));
  const tables = tablesOf(db).toSorted((one, other) => isOfLibrary(one) - isOfLibrary(other));
  const select = (table: string, columns: readonly string[], content: string, digest: string) => {
    const owner = ownerColumns.find((column) => columns.includes(column)) ?? 'rowid';
    return `SELECT ${owner} AS owner, ${content} AS content, ${digest} AS digest FROM "${table}"
      WHERE ${digest} IS NOT NULL`;
  };
  return [
    ...tables.flatMap(({ table, columns }) =>
      digestedColumnsOf({ table, columns }).map(({ text, digest }) => select(table, columns, text, digest)),
    ),
    ...tables.flatMap(({ table, columns }) =>
      fileColumnsOf({ table, columns }).map((file) => select(table, columns, file, `${file}_sha256`)),
    ),
  ];
}
