import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { KitPlace } from '#shared/domain/kit/kit-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import type { Db } from '../../db/connection';

/** All SQL that only putting the sample back needs: revisions that have to go on counting, and whose candidates there are. */
export function createSampleRepository(db: Db) {
  const selectSearchRev = db.prepare<[string], number>('SELECT rev FROM searches WHERE id = ?').pluck();
  const selectKitRev = db
    .prepare<[KitPlace], number>(
      'SELECT rev FROM kits WHERE search_id = @searchId AND seat_id = @seatId AND date = @date',
    )
    .pluck();
  const updateKitRev = db.prepare<[KitPlace & { rev: number }]>(
    'UPDATE kits SET rev = @rev WHERE search_id = @searchId AND seat_id = @seatId AND date = @date',
  );
  const selectDebriefRev = db.prepare<[string], number>('SELECT rev FROM debriefs WHERE candidate_id = ?').pluck();
  const updateDebriefRev = db.prepare<[number, string]>('UPDATE debriefs SET rev = ? WHERE candidate_id = ?');
  const selectCandidates = db
    .prepare<[string], CandidateId>(
      'SELECT c.id FROM candidates c JOIN searches s ON s.id = c.search_id WHERE s.engagement_id = ?',
    )
    .pluck();

  return {
    /** Null where there is none; so do the others. */
    searchRev: (id: SearchId): number | null => selectSearchRev.get(id) ?? null,
    kitRev: (place: KitPlace): number | null => selectKitRev.get(place) ?? null,
    setKitRev: (place: KitPlace, rev: number): void => void updateKitRev.run({ ...place, rev }),
    debriefRev: (id: CandidateId): number | null => selectDebriefRev.get(id) ?? null,
    setDebriefRev: (id: CandidateId, rev: number): void => void updateDebriefRev.run(rev, id),
    candidatesOf: (id: EngagementId): CandidateId[] => selectCandidates.all(id),
  };
}
export type SampleRepository = ReturnType<typeof createSampleRepository>;
