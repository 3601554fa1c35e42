import { z } from 'zod';

import type { BackupContents } from '#shared/domain/workspace/workspace-schema';
import { AppError } from '#shared/kernel/errors';
import { openDatabase, readIntegerPragma, sqliteCode, type Db } from '../db/connection';

interface ContentsRow {
  readonly id: string;
  readonly name: string;
  readonly document_json: string | null;
}

const titled = z.object({ title: z.string() });

/**
 * The names of what a backup holds, for a look before a restore.
 *
 * @throws {AppError} STORAGE if the backup is too damaged to tell.
 */
export function readBackupContents(file: string): BackupContents {
  try {
    const db = openDatabase(file, { readonly: true });
    try {
      return contentsOf(db);
    } finally {
      db.close();
    }
  } catch (cause) {
    if (sqliteCode(cause) === null) throw cause;
    console.error(`the backup ${file} cannot be read`, cause);
    throw new AppError('STORAGE', 'This backup is too damaged to show what it holds. Choose another backup.');
  }
}

function contentsOf(db: Db): BackupContents {
  const rows = db
    .prepare<[], ContentsRow>(
      `SELECT e.id, e.name, a.document_json FROM engagements e LEFT JOIN agreements a ON a.engagement_id = e.id
       ORDER BY e.name COLLATE NOCASE, e.id, a.updated_at_ms DESC`,
    )
    .all();
  const byEngagement = new Map<string, { name: string; agreements: string[] }>();
  for (const { id, name, document_json } of rows) {
    const engagement = byEngagement.get(id) ?? { name, agreements: [] };
    byEngagement.set(id, engagement);
    if (document_json !== null) engagement.agreements.push(titleOf(document_json));
  }
  return {
    engagements: [...byEngagement.values()],
    searches: countOf(db, 'searches'),
    candidates: countOf(db, 'candidates'),
    assessments: countOf(db, 'scorecards'),
    sealedRevisions: countOf(db, 'seals'),
    libraryItems: countOf(db, 'library_items'),
    schemaVersion: readIntegerPragma(db, 'user_version'),
  };
}

/** How many rows; none in a backup from before there was such a table. Nothing is told of who or how. */
function countOf(db: Db, table: 'searches' | 'candidates' | 'scorecards' | 'seals' | 'library_items'): number {
  const isThere = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined;
  return isThere ? Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()) : 0;
}

function titleOf(json: string): string {
  try {
    return titled.parse(JSON.parse(json)).title;
  } catch {
    return 'Damaged agreement'; // the list still counts it; restoring tells which one it is
  }
}
