import { candidateIdSchema, type CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { SeatHolder } from '#shared/domain/interview/interview-schema';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import type { CallingSeat } from '#shared/ipc/caller';
import type { Db } from '../../db/connection';

interface OpenSeatRow {
  search_id: string;
  seat_id: string;
  candidate_id: string | null;
}

interface OpenSeat extends SeatHolder {
  /** Whom it was interviewing; null if nobody. */
  readonly candidateId: CandidateId | null;
}

type Place = Pick<CallingSeat, 'searchId' | 'seatId'>;

/** Which seat has the laptop: outlives the app, so that an interview that was cut off is found again. */
export function createOpenSeatRepository(db: Db) {
  const selectRow = db.prepare<[], OpenSeatRow>('SELECT search_id, seat_id, candidate_id FROM open_seat');
  const upsertRow = db.prepare<[string, string]>(
    `INSERT INTO open_seat (only_row, search_id, seat_id, candidate_id) VALUES (1, ?, ?, NULL)
     ON CONFLICT (only_row) DO UPDATE SET search_id = excluded.search_id, seat_id = excluded.seat_id,
       candidate_id = CASE WHEN search_id = excluded.search_id AND seat_id = excluded.seat_id THEN candidate_id END`,
  );
  const updateCandidate = db.prepare<[CandidateId | null, string, string]>(
    'UPDATE open_seat SET candidate_id = ? WHERE search_id = ? AND seat_id = ?',
  );
  const deleteRow = db.prepare('DELETE FROM open_seat');

  return {
    get: (): OpenSeat | null => {
      const row = selectRow.get();
      return row
        ? {
            searchId: searchIdSchema.parse(row.search_id),
            seatId: row.seat_id,
            candidateId: row.candidate_id === null ? null : candidateIdSchema.parse(row.candidate_id),
          }
        : null;
    },
    /** The same seat again keeps whom it was interviewing. */
    take: ({ searchId, seatId }: Place): void => void upsertRow.run(searchId, seatId),
    noteCandidate: ({ searchId, seatId }: Place, candidateId: CandidateId | null): void =>
      void updateCandidate.run(candidateId, searchId, seatId),
    clear: (): void => void deleteRow.run(),
  };
}
export type OpenSeatRepository = ReturnType<typeof createOpenSeatRepository>;
