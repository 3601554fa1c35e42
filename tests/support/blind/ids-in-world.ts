import type { HiringWorld } from '../hiring-world';
import { sealedSet } from './put-calibrations';

/** An id that nothing has. */
export const nobody = '99999999-9999-4999-8999-999999999999';

/** What the inputs are made of; everything in it is the same whatever was scored. */
export interface Ids {
  readonly engagementId: string;
  readonly agreementId: string;
  /** Of every agreement of the world, and of every revision that was closed. */
  readonly agreements: readonly { readonly agreementId: string; readonly rev: number }[];
  readonly revisions: readonly { readonly revisionId: string; readonly contentSha256: string }[];
  readonly personId: string;
  readonly searchRev: number;
  readonly kitRev: number;
  readonly debriefRev: number;
  readonly scorecardIds: readonly string[];
  /** Of every session, and of those that anybody may bring to an end. */
  readonly calibrationIds: readonly string[];
  readonly endingIds: readonly string[];
  readonly reviewIds: readonly string[];
  /** Of every sorting test. */
  readonly roundIds: readonly string[];
  readonly jobId: string;
  readonly fileId: string;
  readonly conflictId: string;
  readonly ownItemId: string;
  /** Those of the search, later ones among them. */
  readonly candidateIds: readonly string[];
}

/** Reads what the inputs are made of. Nothing of it may depend on a score: revisions of scorecards are left out. */
export async function idsIn(world: HiringWorld, pick: number): Promise<Ids> {
  const { desk, searchId, candidates, db } = world;
  const column = (sql: string): string[] => db.prepare<[], string>(sql).pluck().all();
  // Of the table rather than by a call: it is asked thousands of times.
  const revOf = (where: string, ...of: (string | number)[]) =>
    db
      .prepare<(string | number)[], number>(`SELECT rev FROM ${where}`)
      .pluck()
      .get(...of) ?? 0;
  const seatId = ['cfo', 'hr', 'ceo'][pick % 3] ?? 'cfo';
  const [engagementId = nobody] = column(
    "SELECT id FROM engagements WHERE name LIKE 'Acme%' ORDER BY created_at_ms, id",
  );
  const [agreementId = nobody] = column('SELECT id FROM agreements ORDER BY id');
  const agreements = db
    .prepare<[], Ids['agreements'][number]>('SELECT id AS agreementId, rev FROM agreements ORDER BY created_at_ms, id')
    .all();
  const revisions = db
    .prepare<[], Ids['revisions'][number]>(
      'SELECT id AS revisionId, record_sha256 AS contentSha256 FROM revisions ORDER BY closed_at_ms, id',
    )
    .all();
  const [personId = nobody] = column('SELECT id FROM people ORDER BY id');
  const [fileId = nobody] = column('SELECT id FROM candidate_files ORDER BY id');
  const [conflictId = nobody] = column('SELECT id FROM agreement_conflicts ORDER BY id');
  const [ownItemId = nobody] = column('SELECT id FROM library_items ORDER BY number');
  const candidateIds = db
    .prepare<[string], string>('SELECT id FROM candidates WHERE search_id = ? ORDER BY id')
    .pluck();
  return {
    engagementId,
    agreementId,
    agreements,
    revisions,
    personId,
    searchRev: revOf('searches WHERE id = ?', searchId),
    kitRev: revOf('kits WHERE search_id = ? AND seat_id = ? AND date = 1', searchId, seatId),
    debriefRev: revOf('debriefs WHERE candidate_id = ?', candidates[0]),
    scorecardIds: column('SELECT id FROM scorecards ORDER BY id').concat(nobody),
    calibrationIds: column('SELECT id FROM calibrations ORDER BY created_at_ms, id').concat(nobody),
    endingIds: column(`SELECT id FROM calibrations WHERE set_id <> '${sealedSet}' ORDER BY created_at_ms, id`).concat(
      nobody,
    ),
    reviewIds: column('SELECT id FROM reviews ORDER BY created_at_ms, id').concat(nobody),
    roundIds: column('SELECT id FROM sorting_rounds ORDER BY created_at_ms, id').concat(nobody),
    jobId: (await desk.jobs.list())[0]?.id ?? nobody,
    fileId,
    conflictId,
    ownItemId,
    candidateIds: candidateIds.all(searchId).concat(nobody),
  };
}
