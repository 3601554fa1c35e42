import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import { isOwnCard, maySeeCard, type CardFacts, type Viewer } from '#shared/domain/interview/blind';
import {
  scorecardDocumentSchema,
  scorecardIdSchema,
  type ScorecardDocument,
  type ScorecardId,
} from '#shared/domain/interview/scorecard-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';
import type { CallingSeat } from '#shared/ipc/caller';
import { fromStoredText, toStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';
import type { DatePlace, DateRepository } from '../candidates/date-progress';

interface StoredRow {
  id: string;
  candidate_id: CandidateId;
  seat_id: string;
  date: DateNumber;
  generation: number;
  kit_version_id: string;
  document_json: string;
  document_sha256: string;
  rev: number;
  started_at_ms: number;
  committed_at_ms: number | null;
}

interface ScorecardRow extends StoredRow {
  search_id: string;
}

/** A scorecard with all that is on it. Whoever holds one was allowed to see it. */
export interface Scorecard extends CardFacts {
  readonly id: ScorecardId;
  readonly kitVersionId: string;
  readonly document: ScorecardDocument;
  readonly rev: number;
  readonly startedAtMs: number;
  readonly committedAtMs: number | null;
}

type NewScorecard = Pick<
  Scorecard,
  'id' | 'candidateId' | 'seatId' | 'date' | 'generation' | 'kitVersionId' | 'startedAtMs'
>;

const columns = `id, candidate_id, seat_id, date, generation, kit_version_id, document_json, document_sha256, rev,
  started_at_ms, committed_at_ms`;
const withSearch = `${columns}, (SELECT search_id FROM candidates c WHERE c.id = candidate_id) AS search_id`;

/**
 * [Note: the one door] All SQL that touches what is on a scorecard, its revision and its times. Nothing gets past
 * `maySeeCard`: to read or to write, one says who looks. `tests/integration/scorecard-door.test.ts` sees to it that no
 * other file reads the table.
 */
export function createScorecardRepository(db: Db, dates: Pick<DateRepository, 'facts'>) {
  const selectOne = db.prepare<[string], ScorecardRow>(`SELECT ${withSearch} FROM scorecards WHERE id = ?`);
  const selectOfCandidate = db.prepare<[string], ScorecardRow>(
    `SELECT ${withSearch} FROM scorecards WHERE candidate_id = ? ORDER BY date, seat_id, generation`,
  );
  const selectCount = db.prepare<[string], number>('SELECT count(*) FROM scorecards WHERE candidate_id = ?').pluck();
  const insertRow = db.prepare<[StoredRow]>(
    `INSERT INTO scorecards (${columns}) VALUES (@id, @candidate_id, @seat_id, @date, @generation, @kit_version_id,
       @document_json, @document_sha256, @rev, @started_at_ms, @committed_at_ms)`,
  );
  const updateDocument = db.prepare<[object]>(
    `UPDATE scorecards SET document_json = @json, document_sha256 = @sha256, rev = rev + 1
     WHERE id = @id AND rev = @expected_rev AND committed_at_ms IS NULL`,
  );
  const updateCommitted = db.prepare<[object]>(
    `UPDATE scorecards SET committed_at_ms = @now_ms, rev = rev + 1
     WHERE id = @id AND rev = @expected_rev AND committed_at_ms IS NULL`,
  );

  const isVisible = (viewer: Viewer, row: ScorecardRow) =>
    maySeeCard(viewer, factsIn(row), dates.facts({ candidateId: row.candidate_id, date: row.date }));
  const isOwn = (viewer: Viewer, id: ScorecardId) => {
    const row = selectOne.get(id);
    return row !== undefined && isOwnCard(viewer, factsIn(row));
  };

  return {
    /** Null if there is none, or none that the viewer may see. @throws {AppError} STORAGE if its text is damaged. */
    read: (viewer: Viewer, id: ScorecardId): Scorecard | null => {
      const row = selectOne.get(id);
      return row && isVisible(viewer, row) ? rowToScorecard(row) : null;
    },
    /** Those the viewer may see, by date and seat. @throws {AppError} STORAGE if a text is damaged. */
    readAll: (viewer: Viewer, candidateId: CandidateId): Scorecard[] =>
      selectOfCandidate
        .all(candidateId)
        .filter((row) => isVisible(viewer, row))
        .map(rowToScorecard),
    /** How many there are, whoever may see them. */
    countOf: (candidateId: CandidateId): number => selectCount.get(candidateId) ?? 0,
    /**
     * The seat's own card of a date, as far as it may see it: the committed one, else the one under its present PIN.
     * Null also if the one before the PIN was reset is still sealed. @throws {AppError} STORAGE if it is damaged.
     */
    findOwn: (seat: CallingSeat, { candidateId, date }: DatePlace): Scorecard | null => {
      const viewer = { kind: 'seat', ...seat } as const;
      const rows = selectOfCandidate.all(candidateId).filter((row) => row.seat_id === seat.seatId && row.date === date);
      const committed = rows.find((row) => row.committed_at_ms !== null);
      const row = committed ?? rows.find((each) => each.generation === seat.generation);
      return row && isVisible(viewer, row) ? rowToScorecard(row) : null;
    },
    /** Begins an empty one. */
    insert: (card: NewScorecard): void => void insertRow.run(newRow(card)),
    /** Compare and swap of a card of the viewer's own. @returns false if it is not, is stale, or is committed. */
    save: (viewer: Viewer, id: ScorecardId, save: { expectedRev: number; document: ScorecardDocument }): boolean =>
      isOwn(viewer, id) &&
      updateDocument.run({ id, expected_rev: save.expectedRev, ...toStoredText(save.document) }).changes === 1,
    /** Seals a card of the viewer's own for good. @returns false if it is not, is stale, or is committed. */
    commit: (
      viewer: Viewer,
      id: ScorecardId,
      { expectedRev, nowMs }: { expectedRev: number; nowMs: number },
    ): boolean =>
      isOwn(viewer, id) && updateCommitted.run({ id, expected_rev: expectedRev, now_ms: nowMs }).changes === 1,
  };
}
export type ScorecardRepository = ReturnType<typeof createScorecardRepository>;

const factsIn = (row: ScorecardRow): CardFacts => ({
  searchId: row.search_id,
  candidateId: row.candidate_id,
  seatId: row.seat_id,
  date: row.date,
  generation: row.generation,
  isCommitted: row.committed_at_ms !== null,
});

function newRow({ id, candidateId, seatId, date, generation, kitVersionId, startedAtMs }: NewScorecard): StoredRow {
  const { json, sha256 } = toStoredText(scorecardDocumentSchema.parse({}));
  return {
    id,
    candidate_id: candidateId,
    seat_id: seatId,
    date,
    generation,
    kit_version_id: kitVersionId,
    document_json: json,
    document_sha256: sha256,
    rev: 0,
    started_at_ms: startedAtMs,
    committed_at_ms: null,
  };
}

/** @throws {AppError} STORAGE if the stored text is damaged. */
function rowToScorecard(row: ScorecardRow): Scorecard {
  return {
    ...factsIn(row),
    id: scorecardIdSchema.parse(row.id),
    kitVersionId: row.kit_version_id,
    document: fromStoredText(
      scorecardDocumentSchema,
      { json: row.document_json, sha256: row.document_sha256 },
      'interview',
    ),
    rev: row.rev,
    startedAtMs: row.started_at_ms,
    committedAtMs: row.committed_at_ms,
  };
}
