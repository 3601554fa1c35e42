import {
  searchDocumentSchema,
  searchSchema,
  type Search,
  type SearchDocument,
  type SearchId,
} from '#shared/domain/search/search-schema';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface SearchRow {
  id: string;
  engagement_id: string;
  document_json: string;
  document_sha256: string;
  rev: number;
  created_at_ms: number;
  updated_at_ms: number;
}

interface ListedRow extends SearchRow {
  engagement_name: string;
  is_sample: number;
  candidates: number;
}

/** A search as a list finds it: `read` throws if its stored text is damaged, the rest is there all the same. */
export interface ListedSearch {
  readonly id: string;
  readonly engagementId: string;
  readonly engagementName: string;
  readonly isSample: boolean;
  readonly candidates: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** @throws {AppError} STORAGE if the stored text is damaged. */
  readonly read: () => Search;
}

const columns = 'id, engagement_id, document_json, document_sha256, rev, created_at_ms, updated_at_ms';

/** All SQL about searches. */
export function createSearchRepository(db: Db) {
  const selectListed = db.prepare<[], ListedRow>(
    `SELECT s.*, e.name AS engagement_name, e.is_sample,
       (SELECT count(*) FROM candidates c WHERE c.search_id = s.id) AS candidates
     FROM searches s JOIN engagements e ON e.id = s.engagement_id
     WHERE e.archived_at_ms IS NULL ORDER BY s.updated_at_ms DESC, s.id`,
  );
  const selectOne = db.prepare<[string], SearchRow>(`SELECT ${columns} FROM searches WHERE id = ?`);
  const insertRow = db.prepare<[SearchRow]>(
    `INSERT INTO searches (${columns}) VALUES (@id, @engagement_id, @document_json, @document_sha256, @rev,
       @created_at_ms, @updated_at_ms)`,
  );
  const updateDocument = db.prepare<[object]>(
    `UPDATE searches SET document_json = @json, document_sha256 = @sha256, updated_at_ms = @updated_at_ms, rev = rev + 1
     WHERE id = @id AND rev = @expected_rev`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM searches WHERE id = ?');

  return {
    /** Newest change first, of engagements that are not archived. */
    list: (): ListedSearch[] => selectListed.all().map(rowToListed),
    /** @throws {AppError} STORAGE if the stored text is damaged. */
    find: (id: SearchId): Search | null => {
      const row = selectOne.get(id);
      return row ? rowToSearch(row) : null;
    },
    insert: (search: Search): void => void insertRow.run(searchToRow(search)),
    /** Compare and swap. @returns false if `expectedRev` is stale or there is no such search. */
    save: (
      id: SearchId,
      document: SearchDocument,
      { expectedRev, nowMs }: { expectedRev: number; nowMs: number },
    ): boolean =>
      updateDocument.run({ id, expected_rev: expectedRev, updated_at_ms: nowMs, ...toStoredText(document) }).changes ===
      1,
    /** @returns false if there was no such search. */
    remove: (id: SearchId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type SearchRepository = ReturnType<typeof createSearchRepository>;

function searchToRow(search: Search): SearchRow {
  const { json, sha256 } = toStoredText(search.document);
  return {
    id: search.id,
    engagement_id: search.engagementId,
    document_json: json,
    document_sha256: sha256,
    rev: search.rev,
    created_at_ms: search.createdAtMs,
    updated_at_ms: search.updatedAtMs,
  };
}

function rowToListed(row: ListedRow): ListedSearch {
  return {
    id: row.id,
    engagementId: row.engagement_id,
    engagementName: row.engagement_name,
    isSample: row.is_sample === 1,
    candidates: row.candidates,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    read: () => rowToSearch(row),
  };
}

/** @throws {AppError} STORAGE if the stored text is damaged. */
function rowToSearch(row: SearchRow): Search {
  const stored = { json: row.document_json, sha256: row.document_sha256 };
  return searchSchema.parse({
    id: row.id,
    engagementId: row.engagement_id,
    document: fromStoredText(searchDocumentSchema, stored, 'search'),
    rev: row.rev,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  });
}
