import type { ItemBody } from '#shared/domain/library/field';
import { bodySchema } from '#shared/domain/library/item-body';
import { libraryKindSchema } from '#shared/domain/library/item-kind';
import type { LibraryVersion } from '#shared/domain/library/library-schema';
import { toStoredText } from '../agreements/stored-text';
import type { Db } from '../db/connection';
import { sha256 } from '../db/digest';
import { createLibraryWords, type ItemWords } from './library-words';
import {
  itemToRow,
  originToRow,
  readBody,
  rowToItem,
  rowToListed,
  wordsOfItem,
  wordsToRow,
  type ItemRow,
  type ListedItem,
  type ListedRow,
  type NewOwnItem,
  type OwnItem,
  type OwnState,
  type OwnWords,
} from './own-item';

interface VersionRow {
  number: number;
  body_json: string;
  body_sha256: string;
  saved_at_ms: number;
}

const columns = `number, id, kind, state, body_json, body_sha256, tags_json, provenance_json, licence, origin_id,
  origin_version, base_json, base_sha256, rev, created_at_ms, updated_at_ms,
  (SELECT count(*) FROM library_versions WHERE item_number = library_items.number) AS versions`;
const listedColumns = `number, id, kind, state, title, facets_json, tags_json, origin_id, base_sha256, updated_at_ms,
  provenance_json ->> '$.source' AS source`;

/** All SQL about the user's own items and their versions; the words of the search are kept in step. */
export function createLibraryRepository(db: Db) {
  const selectOne = db.prepare<[string], ItemRow>(`SELECT ${columns} FROM library_items WHERE id = ?`);
  const selectNumbers = db.prepare<[], number>('SELECT number FROM library_items').pluck();
  const selectNumbered = db.prepare<[number], ItemRow>(`SELECT ${columns} FROM library_items WHERE number = ?`);
  const selectListed = db.prepare<[], ListedRow>(
    `SELECT ${listedColumns} FROM library_items ORDER BY updated_at_ms DESC, number DESC`,
  );
  const selectListedOne = db.prepare<[string], ListedRow>(`SELECT ${listedColumns} FROM library_items WHERE id = ?`);
  const selectBase = db.prepare<[string], Pick<ItemRow, 'kind' | 'base_json' | 'base_sha256'>>(
    'SELECT kind, base_json, base_sha256 FROM library_items WHERE id = ?',
  );
  const insertRow = db.prepare<[object]>(
    `INSERT INTO library_items (id, kind, state, title, body_json, body_sha256, facets_json, tags_json, provenance_json,
       licence, origin_id, origin_version, base_json, base_sha256, rev, created_at_ms, updated_at_ms)
     VALUES (@id, @kind, @state, @title, @body_json, @body_sha256, @facets_json, @tags_json, @provenance_json,
       @licence, @origin_id, @origin_version, @base_json, @base_sha256, @rev, @created_at_ms, @updated_at_ms)`,
  );
  const updateRow = db.prepare<[object]>(
    `UPDATE library_items SET title = @title, body_json = @body_json, body_sha256 = @body_sha256,
       facets_json = @facets_json, tags_json = @tags_json, provenance_json = @provenance_json, licence = @licence,
       rev = rev + 1, updated_at_ms = @now_ms
     WHERE id = @id AND rev = @expected_rev`,
  );
  const updateOrigin = db.prepare<[object]>(
    `UPDATE library_items SET origin_id = @origin_id, origin_version = @origin_version, base_json = @base_json,
       base_sha256 = @base_sha256 WHERE id = @id`,
  );
  const updateState = db.prepare<[object]>('UPDATE library_items SET state = @state WHERE id = @id');
  const updateTags = db.prepare<[object]>(
    'UPDATE library_items SET tags_json = @tags_json, rev = rev + 1, updated_at_ms = @now_ms WHERE id = @id',
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM library_items WHERE id = ?');
  const selectVersions = db.prepare<[number], VersionRow>(
    'SELECT number, body_json, body_sha256, saved_at_ms FROM library_versions WHERE item_number = ? ORDER BY number DESC',
  );
  const selectNewest = db.prepare<[number], { number: number; session_id: string; body_sha256: string }>(
    `SELECT number, session_id, body_sha256 FROM library_versions WHERE item_number = ? ORDER BY number DESC LIMIT 1`,
  );
  const insertVersion = db.prepare<[object]>(
    `INSERT INTO library_versions (item_number, number, session_id, body_json, body_sha256, saved_at_ms)
     VALUES (@item, @number, @sessionId, @json, @sha256, @nowMs)`,
  );
  const updateVersion = db.prepare<[object]>(
    `UPDATE library_versions SET body_json = @json, body_sha256 = @sha256, saved_at_ms = @nowMs
     WHERE item_number = @item AND number = @number`,
  );

  const find = (id: string): OwnItem | null => {
    const row = selectOne.get(id);
    return row ? rowToItem(row) : null;
  };
  const words = createLibraryWords(db, () => wordsOfAll(selectNumbers.all(), (number) => selectNumbered.get(number)));
  const inTransaction = <T>(work: () => T): T => (db.inTransaction ? work() : db.transaction(work).immediate());

  /** One version for each editing session; a save that leaves the words as they are makes none. */
  const keepVersion = (
    item: number,
    body: ItemBody,
    { sessionId, nowMs }: { sessionId: string; nowMs: number },
  ): void => {
    const text = toStoredText(body);
    const newest = selectNewest.get(item);
    if (newest?.body_sha256 === text.sha256) return;
    const isSame = newest?.session_id === sessionId;
    const number = (newest?.number ?? 0) + (isSame ? 0 : 1);
    (isSame ? updateVersion : insertVersion).run({ item, number, sessionId, nowMs, ...text });
  };

  return {
    /** Newest change first, of every state. */
    listed: (): ListedItem[] => selectListed.all().map(rowToListed),
    /** Those that exist, in the order asked for. */
    listedOf: (ids: readonly string[]): ListedItem[] =>
      ids.flatMap((id) => selectListedOne.get(id) ?? []).map(rowToListed),
    /** @throws {AppError} STORAGE if the stored text is damaged. */
    find,
    /** @param sessionId null for a blank item: its first version is what is written into it. */
    insert: (item: NewOwnItem, sessionId: string | null): OwnItem =>
      inTransaction(() => {
        const number = Number(insertRow.run(itemToRow(item)).lastInsertRowid);
        if (sessionId !== null) keepVersion(number, item.body, { sessionId, nowMs: item.createdAtMs });
        words.put(wordsOfItem({ ...item, number }));
        return { ...item, number, versions: sessionId === null ? 0 : 1 };
      }),
    /** Compare and swap. @returns false if `expectedRev` is stale or there is no such item. */
    save: (item: OwnWords, on: { expectedRev: number; sessionId: string; nowMs: number }): boolean =>
      inTransaction(() => {
        const values = { ...wordsToRow(item), id: item.id, expected_rev: on.expectedRev, now_ms: on.nowMs };
        if (updateRow.run(values).changes === 0) return false;
        if (item.origin !== undefined) updateOrigin.run({ id: item.id, ...originToRow(item.origin) });
        const number = selectListedOne.get(item.id)?.number;
        if (number === undefined) throw new Error('the item that was saved is not there');
        keepVersion(number, item.body, on);
        words.put(wordsOfItem({ ...item, number }));
        return true;
      }),
    /** @returns false if there is no such item. */
    setState: (id: string, state: OwnState): boolean => updateState.run({ id, state }).changes === 1,
    /** @returns false if there is no such item. */
    setTags: (id: string, tags: readonly string[], nowMs: number): boolean =>
      inTransaction(() => {
        if (updateTags.run({ id, tags_json: JSON.stringify(tags), now_ms: nowMs }).changes === 0) return false;
        const item = find(id);
        if (item) words.put(wordsOfItem(item));
        return true;
      }),
    /** Deletes items with their versions, whatever their state. */
    remove: (items: readonly Pick<OwnItem, 'id' | 'number'>[]): void =>
      inTransaction(() => {
        for (const { id } of items) deleteRow.run(id);
        words.remove(items.map(({ number }) => number));
      }),
    /** The words of its origin as they were copied; null if it has none, or they are damaged. */
    baseOf: (id: string): ItemBody | null => {
      const row = selectBase.get(id);
      if (!row || row.base_json === null || sha256(row.base_json) !== row.base_sha256) return null;
      const kind = libraryKindSchema.parse(row.kind);
      return bodySchema(kind).safeParse(JSON.parse(row.base_json)).data ?? null;
    },
    /** Newest first. @throws {AppError} STORAGE if a stored text is damaged. */
    versions: ({ number, kind }: Pick<OwnItem, 'number' | 'kind'>): LibraryVersion[] =>
      selectVersions.all(number).map((row) => ({
        number: row.number,
        body: readBody(kind, row.body_json, row.body_sha256),
        savedAtMs: row.saved_at_ms,
      })),
    /** Makes the words of the search again from the items. */
    rebuildWords: (): void => words.rebuild(),
  };
}
export type LibraryRepository = ReturnType<typeof createLibraryRepository>;

/** One at a time: thousands would not fit in memory at once. What is damaged has no words; whoever opens it is told. */
function* wordsOfAll(numbers: readonly number[], rowOf: (number: number) => ItemRow | undefined): Generator<ItemWords> {
  for (const number of numbers) {
    const row = rowOf(number);
    if (row && isSound(row)) yield wordsOfItem(rowToItem(row));
  }
}

const isSound = ({ body_json, body_sha256, base_json, base_sha256 }: ItemRow): boolean =>
  sha256(body_json) === body_sha256 && (base_json === null || sha256(base_json) === base_sha256);
