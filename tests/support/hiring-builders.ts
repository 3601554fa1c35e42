import type { Db } from '../../electron/db/connection';
import { createDateRepository } from '../../electron/hiring/candidates/date-progress';
import { toStoredText } from '../../electron/agreements/stored-text';
import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import { kitDocumentSchema, type KitDocument } from '#shared/domain/kit/kit-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';
import { searchDocumentSchema, type SearchDocument } from '#shared/domain/search/search-schema';
import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import type { Api } from '#shared/ipc/contract';

/** A search with two competencies and three seats: CFO on dates 1 and 2, HR on date 1, CEO on date 2. */
export function searchDocument(title = 'VP of Marketing'): SearchDocument {
  return searchDocumentSchema.parse({
    title,
    profile: {
      competencies: [
        { id: 'numbers', name: 'Numbers' },
        { id: 'people', name: 'People' },
      ],
    },
    panel: {
      seats: [
        { id: 'cfo', kind: 'cfo', personName: 'Ada', dates: [1, 2] },
        { id: 'hr', kind: 'hr', personName: 'Ben', dates: [1] },
        { id: 'ceo', kind: 'ceo', personName: 'Cleo', dates: [2] },
      ],
    },
  });
}

const anchors = { 1: 'Names no figure', 2: 'One figure', 3: 'Two', 4: 'Three', 5: 'All, with their source' };

/** A kit that can be locked: one scored question and the candidate's time. */
export function readyKit(text = 'What should marketing’s primary goal be?'): KitDocument {
  return kitDocumentSchema.parse({
    items: [
      { id: 'warm', part: 'warm-up', text: 'How was the way here?', isScored: false, minutes: 2 },
      { id: 'goal', part: 'key', text, competencyId: 'numbers', minutes: 10, key: { anchors } },
      {
        id: 'yours',
        part: 'candidate',
        text: 'What would you like to ask me?',
        competencyId: 'people',
        minutes: 15,
        key: { anchors },
      },
    ],
    plannedMinutes: 45,
  });
}

/** A search of the sample company with one candidate. */
export async function startSearch(api: Api, { document = searchDocument(), name = 'Dana Reyes' } = {}) {
  const [engagement] = await api.engagements.list();
  if (!engagement) throw new Error('the sample company is missing');
  const search = await api.searches.create({ engagementId: engagement.id, document });
  const candidate = await api.candidates.create({ searchId: search.id, draft: { name } });
  return { engagement, search, candidate };
}

interface Card {
  readonly id: string;
  readonly candidateId: CandidateId;
  readonly seatId: string;
  readonly date?: DateNumber;
  readonly words?: string;
  readonly committed?: boolean;
  readonly generation?: number;
}

/** Writes a scorecard as the interview would, with the newest locked kit of that seat and date. */
export function putCard(db: Db, card: Card): void {
  const { id, candidateId, seatId, date = 1, words = '', committed = false, generation = 0 } = card;
  const document = scorecardDocumentSchema.parse({
    notes: words,
    answers: { goal: { rating: 4, evidence: words } },
    firstImpression: { rating: 3, words, sealedAtMs: 1 },
  });
  const { json, sha256 } = toStoredText(document);
  const panel = db
    .prepare<[string], string>(
      'SELECT s.document_json FROM searches s JOIN candidates c ON c.search_id = s.id WHERE c.id = ?',
    )
    .pluck()
    .get(candidateId);
  const { seats } = searchDocumentSchema.parse(JSON.parse(panel ?? '{}')).panel;
  createDateRepository(db).begin({ candidateId, date }, seats);
  const version = db
    .prepare(
      `SELECT v.id FROM kit_versions v JOIN candidates c ON c.search_id = v.search_id
       WHERE c.id = ? AND v.seat_id = ? AND v.date = ? ORDER BY v.version DESC LIMIT 1`,
    )
    .pluck()
    .get(candidateId, seatId, date);
  db.prepare(
    `INSERT INTO scorecards (id, candidate_id, seat_id, date, generation, kit_version_id, document_json, document_sha256,
       rev, started_at_ms, committed_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?)`,
  ).run(id, candidateId, seatId, date, generation, version, json, sha256, committed ? 2 : null);
}

/** Locks a kit that is ready for a seat and date. */
export async function lockKit(api: Api, place: Parameters<Api['kits']['get']>[0], document = readyKit()) {
  const { rev } = await api.kits.get(place);
  const saved = await api.kits.save({ ...place, expectedRev: rev, document });
  if (saved.kind !== 'saved') throw new Error('the kit was changed by somebody else');
  return api.kits.lock({ ...place, expectedRev: saved.rev });
}
