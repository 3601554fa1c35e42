import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import {
  debriefDocumentSchema,
  decisionSchema,
  scoreMoveSchema,
  type DebriefDocument,
  type Decision,
  type ScoreMove,
} from '#shared/domain/debrief/debrief-schema';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface DebriefRow {
  document_json: string;
  document_sha256: string;
  rev: number;
}

interface TextRow {
  json: string;
  sha256: string;
}

export interface StoredDebrief {
  readonly document: DebriefDocument;
  /** 0 before the first save. */
  readonly rev: number;
}

/** All SQL about debriefs, moved scores and decisions. Moves and decisions are only ever added. */
export function createDebriefRepository(db: Db) {
  const selectOne = db.prepare<[string], DebriefRow>(
    'SELECT document_json, document_sha256, rev FROM debriefs WHERE candidate_id = ?',
  );
  const insertDebrief = db.prepare<[object]>(
    `INSERT INTO debriefs (candidate_id, document_json, document_sha256, rev) VALUES (@id, @json, @sha256, 1)
     ON CONFLICT DO NOTHING`,
  );
  const updateDebrief = db.prepare<[object]>(
    `UPDATE debriefs SET document_json = @json, document_sha256 = @sha256, rev = rev + 1
     WHERE candidate_id = @id AND rev = @expected_rev`,
  );
  const selectMoves = db.prepare<[string], TextRow>(
    'SELECT move_json AS json, move_sha256 AS sha256 FROM score_moves WHERE candidate_id = ? ORDER BY rowid',
  );
  const insertMove = db.prepare<[object]>(
    `INSERT INTO score_moves (id, candidate_id, move_json, move_sha256, moved_at_ms)
     VALUES (@id, @candidate_id, @json, @sha256, @at_ms)`,
  );
  const selectDecisions = db.prepare<[string], TextRow>(
    'SELECT decision_json AS json, decision_sha256 AS sha256 FROM decisions WHERE candidate_id = ? ORDER BY rowid',
  );
  const insertDecision = db.prepare<[object]>(
    `INSERT INTO decisions (id, candidate_id, decision_json, decision_sha256, decided_at_ms)
     VALUES (@id, @candidate_id, @json, @sha256, @at_ms)`,
  );

  return {
    /** @throws {AppError} STORAGE if the stored text is damaged; so do `moves` and `decisions`. */
    get: (candidateId: CandidateId): StoredDebrief => {
      const row = selectOne.get(candidateId);
      if (!row) return { document: debriefDocumentSchema.parse({}), rev: 0 };
      const stored = { json: row.document_json, sha256: row.document_sha256 };
      return { document: fromStoredText(debriefDocumentSchema, stored, 'debrief'), rev: row.rev };
    },
    /** Compare and swap. @returns false if `expectedRev` is stale. */
    save: (id: CandidateId, document: DebriefDocument, expectedRev: number): boolean => {
      const text = toStoredText(document);
      const result =
        expectedRev === 0
          ? insertDebrief.run({ id, ...text })
          : updateDebrief.run({ id, expected_rev: expectedRev, ...text });
      return result.changes === 1;
    },
    /** Oldest first. */
    moves: (candidateId: CandidateId): ScoreMove[] =>
      selectMoves.all(candidateId).map((row) => fromStoredText(scoreMoveSchema, row, 'debrief')),
    addMove: (candidateId: CandidateId, move: ScoreMove): void =>
      void insertMove.run({ id: move.id, candidate_id: candidateId, at_ms: move.movedAtMs, ...toStoredText(move) }),
    /** Oldest first. */
    decisions: (candidateId: CandidateId): Decision[] =>
      selectDecisions.all(candidateId).map((row) => fromStoredText(decisionSchema, row, 'debrief')),
    addDecision: (candidateId: CandidateId, decision: Decision): void =>
      void insertDecision.run({
        id: decision.id,
        candidate_id: candidateId,
        at_ms: decision.decidedAtMs,
        ...toStoredText(decision),
      }),
  };
}
export type DebriefRepository = ReturnType<typeof createDebriefRepository>;
