import { kitDocumentSchema, type KitDocument, type KitPlace } from '#shared/domain/kit/kit-schema';
import { fromStoredText } from '../../agreements/stored-text';
import type { Db } from '../../db/connection';

interface LockedRow {
  id: string;
  version: number;
  kit_json: string;
  kit_sha256: string;
}

/** A kit as it was locked: what an interview is led with. */
export interface LockedKit {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly kit: KitDocument;
}

/** The locked kits as interviews need them. Both throw STORAGE if the stored kit is damaged. */
export function createLockedKitRepository(db: Db) {
  const selectOne = db.prepare<[string], LockedRow>(
    'SELECT id, version, kit_json, kit_sha256 FROM kit_versions WHERE id = ?',
  );
  const selectNewest = db.prepare<[string, string, number], LockedRow>(
    `SELECT id, version, kit_json, kit_sha256 FROM kit_versions WHERE search_id = ? AND seat_id = ? AND date = ?
     ORDER BY version DESC LIMIT 1`,
  );
  return {
    /** @throws {Error} if there is none: a scorecard always has its kit. */
    get: (id: string): LockedKit => {
      const row = selectOne.get(id);
      if (!row) throw new Error(`no locked kit ${id}`);
      return rowToLockedKit(row);
    },
    /** The version the next interview begins with; null while none is locked. */
    newest: ({ searchId, seatId, date }: KitPlace): LockedKit | null => {
      const row = selectNewest.get(searchId, seatId, date);
      return row ? rowToLockedKit(row) : null;
    },
  };
}
export type LockedKitRepository = ReturnType<typeof createLockedKitRepository>;

function rowToLockedKit({ id, version, kit_json, kit_sha256 }: LockedRow): LockedKit {
  const kit = fromStoredText(kitDocumentSchema, { json: kit_json, sha256: kit_sha256 }, 'kit');
  return { id, version, sha256: kit_sha256, kit };
}
