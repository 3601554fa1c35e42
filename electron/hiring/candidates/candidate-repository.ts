import {
  candidateDraftSchema,
  candidateStageSchema,
  type CandidateDraft,
  type CandidateId,
  type CandidateStage,
} from '#shared/domain/candidate/candidate-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface CandidateRow {
  id: CandidateId;
  search_id: SearchId;
  candidate_json: string;
  candidate_sha256: string;
  stage: string;
  created_at_ms: number;
  updated_at_ms: number;
}

/** A candidate without what hangs on it: `read` throws if the stored text is damaged. */
export interface StoredCandidate {
  readonly id: CandidateId;
  readonly searchId: SearchId;
  readonly stage: CandidateStage;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** @throws {AppError} STORAGE if the stored text is damaged. */
  readonly read: () => CandidateDraft;
}

interface NewCandidate extends Omit<StoredCandidate, 'read'> {
  readonly draft: CandidateDraft;
}

const columns = 'id, search_id, candidate_json, candidate_sha256, stage, created_at_ms, updated_at_ms';

/** All SQL about candidates; their files, dates and scorecards have their own. */
export function createCandidateRepository(db: Db) {
  const selectOfSearch = db.prepare<[string], CandidateRow>(
    `SELECT ${columns} FROM candidates WHERE search_id = ? ORDER BY created_at_ms, id`,
  );
  const selectAll = db.prepare<[], CandidateRow>(`SELECT ${columns} FROM candidates ORDER BY created_at_ms, id`);
  const selectOne = db.prepare<[string], CandidateRow>(`SELECT ${columns} FROM candidates WHERE id = ?`);
  const countOfSearch = db.prepare<[string], number>('SELECT count(*) FROM candidates WHERE search_id = ?').pluck();
  const countCards = db.prepare<[string], number>('SELECT count(*) FROM scorecards WHERE candidate_id = ?').pluck();
  const insertRow = db.prepare<[object]>(
    `INSERT INTO candidates (${columns}) VALUES (@id, @search_id, @json, @sha256, @stage, @created_at_ms, @updated_at_ms)`,
  );
  const updateDraft = db.prepare<[object]>(
    `UPDATE candidates SET candidate_json = @json, candidate_sha256 = @sha256, updated_at_ms = @updated_at_ms
     WHERE id = @id`,
  );
  const updateStage = db.prepare<[string, number, string]>(
    'UPDATE candidates SET stage = ?, updated_at_ms = ? WHERE id = ?',
  );
  const touchRow = db.prepare<[number, string]>('UPDATE candidates SET updated_at_ms = ? WHERE id = ?');
  const deleteRow = db.prepare<[string]>('DELETE FROM candidates WHERE id = ?');

  return {
    list: (searchId: SearchId): StoredCandidate[] => selectOfSearch.all(searchId).map(rowToStored),
    /** Of all searches, archived engagements among them: keeping too long is no matter of a list. */
    listAll: (): StoredCandidate[] => selectAll.all().map(rowToStored),
    find: (id: CandidateId): StoredCandidate | null => {
      const row = selectOne.get(id);
      return row ? rowToStored(row) : null;
    },
    countOf: (searchId: SearchId): number => countOfSearch.get(searchId) ?? 0,
    scorecardsOf: (id: CandidateId): number => countCards.get(id) ?? 0,
    insert: ({ id, searchId, stage, createdAtMs, updatedAtMs, draft }: NewCandidate): void =>
      void insertRow.run({
        id,
        search_id: searchId,
        ...toStoredText(draft),
        stage,
        created_at_ms: createdAtMs,
        updated_at_ms: updatedAtMs,
      }),
    /** @returns false if there was no such candidate. */
    update: (id: CandidateId, draft: CandidateDraft, nowMs: number): boolean =>
      updateDraft.run({ id, ...toStoredText(draft), updated_at_ms: nowMs }).changes === 1,
    /** @returns false if there was no such candidate. */
    setStage: (id: CandidateId, stage: CandidateStage, nowMs: number): boolean =>
      updateStage.run(stage, nowMs, id).changes === 1,
    /** Notes that something that hangs on the candidate changed. */
    touch: (id: CandidateId, nowMs: number): void => void touchRow.run(nowMs, id),
    /** Deletes with files, dates, scorecards, debrief and decisions. @returns false if there was no such candidate. */
    remove: (id: CandidateId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type CandidateRepository = ReturnType<typeof createCandidateRepository>;

function rowToStored(row: CandidateRow): StoredCandidate {
  const stored = { json: row.candidate_json, sha256: row.candidate_sha256 };
  return {
    id: row.id,
    searchId: row.search_id,
    stage: candidateStageSchema.parse(row.stage),
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    read: () => fromStoredText(candidateDraftSchema, stored, 'candidate'),
  };
}
