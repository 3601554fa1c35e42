import {
  engagementSchema,
  type Engagement,
  type EngagementDraft,
  type EngagementId,
} from '#shared/domain/engagement/engagement-schema';
import type { Db } from '../db/connection';

interface EngagementRow {
  id: string;
  name: string;
  industry: string;
  notes: string;
  accent_color: string;
  logo_json: string | null;
  page_size: string;
  locale: string;
  currency: string;
  is_sample: number;
  created_at_ms: number;
  updated_at_ms: number;
  archived_at_ms: number | null;
}

const draftColumns = ['name', 'industry', 'notes', 'accent_color', 'logo_json', 'page_size', 'locale', 'currency'];
const columns = ['id', ...draftColumns, 'is_sample', 'created_at_ms', 'updated_at_ms', 'archived_at_ms'];
// An engagement changes when anything in it does: the list is ordered by, and shows, the newest of both.
const lastChange =
  'max(updated_at_ms, coalesce((SELECT max(updated_at_ms) FROM agreements WHERE engagement_id = engagements.id), 0))';
const selected = columns
  .map((column) => (column === 'updated_at_ms' ? `${lastChange} AS updated_at_ms` : column))
  .join(', ');

/** All SQL about engagements. */
export function createEngagementRepository(db: Db) {
  const selectAll = db.prepare<[], EngagementRow>(
    `SELECT ${selected} FROM engagements ORDER BY ${lastChange} DESC, id`,
  );
  const selectOne = db.prepare<[string], EngagementRow>(`SELECT ${selected} FROM engagements WHERE id = ?`);
  const selectSamples = db.prepare<[], { id: EngagementId }>('SELECT id FROM engagements WHERE is_sample = 1');
  const insertRow = db.prepare<[EngagementRow]>(
    `INSERT INTO engagements (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const updateRow = db.prepare<[object]>(
    `UPDATE engagements SET ${draftColumns.map((column) => `${column} = @${column}`).join(', ')},
       updated_at_ms = @updated_at_ms WHERE id = @id`,
  );
  const updateArchived = db.prepare<[number | null, number, string]>(
    'UPDATE engagements SET archived_at_ms = ?, updated_at_ms = ? WHERE id = ?',
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM engagements WHERE id = ?');

  return {
    /** Newest change first, archived ones too. */
    list: (): Engagement[] => selectAll.all().map(rowToEngagement),
    find: (id: EngagementId): Engagement | null => {
      const row = selectOne.get(id);
      return row ? rowToEngagement(row) : null;
    },
    sampleIds: (): EngagementId[] => selectSamples.all().map(({ id }) => id),
    insert: (engagement: Engagement): void => void insertRow.run(engagementToRow(engagement)),
    /** @returns false if there was no such engagement. */
    update: (id: EngagementId, draft: EngagementDraft, updatedAtMs: number): boolean =>
      updateRow.run({ id, ...draftToRow(draft), updated_at_ms: updatedAtMs }).changes === 1,
    /** @returns false if there was no such engagement. */
    setArchived: (id: EngagementId, archivedAtMs: number | null, nowMs: number): boolean =>
      updateArchived.run(archivedAtMs, nowMs, id).changes === 1,
    /** Deletes it with its people and agreements. @returns false if there was no such engagement. */
    remove: (id: EngagementId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type EngagementRepository = ReturnType<typeof createEngagementRepository>;

function draftToRow(draft: EngagementDraft) {
  return {
    name: draft.name,
    industry: draft.industry,
    notes: draft.notes,
    accent_color: draft.accentColor,
    logo_json: draft.logo ? JSON.stringify(draft.logo) : null,
    page_size: draft.pageSize,
    locale: draft.locale,
    currency: draft.currency,
  };
}

function engagementToRow(engagement: Engagement): EngagementRow {
  return {
    ...draftToRow(engagement),
    id: engagement.id,
    is_sample: engagement.isSample ? 1 : 0,
    created_at_ms: engagement.createdAtMs,
    updated_at_ms: engagement.updatedAtMs,
    archived_at_ms: engagement.archivedAtMs,
  };
}

/** @throws {ZodError} if the row breaks the schema: the file was edited by hand or a migration is wrong. */
function rowToEngagement(row: EngagementRow): Engagement {
  const logo: unknown = row.logo_json === null ? null : JSON.parse(row.logo_json);
  return engagementSchema.parse({
    id: row.id,
    name: row.name,
    industry: row.industry,
    notes: row.notes,
    accentColor: row.accent_color,
    logo,
    pageSize: row.page_size,
    locale: row.locale,
    currency: row.currency,
    isSample: row.is_sample === 1,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    archivedAtMs: row.archived_at_ms,
  });
}
