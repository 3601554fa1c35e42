import { libraryLinkSchema, type LibraryLink } from '#shared/domain/library/library-schema';
import type { Db } from '../db/connection';

/** All SQL about collected items that count towards commitments. */
export function createLinkRepository(db: Db) {
  const selectOfAgreement = db.prepare<[string]>(
    `SELECT item_id AS itemId, agreement_id AS agreementId, row_id AS rowId FROM library_links WHERE agreement_id = ?
     ORDER BY row_id, rowid`,
  );
  const insertRow = db.prepare<[LibraryLink]>(
    `INSERT OR IGNORE INTO library_links (item_id, agreement_id, row_id) VALUES (@itemId, @agreementId, @rowId)`,
  );
  const deleteRow = db.prepare<[LibraryLink]>(
    'DELETE FROM library_links WHERE item_id = @itemId AND agreement_id = @agreementId AND row_id = @rowId',
  );
  const deleteOfItem = db.prepare<[string]>('DELETE FROM library_links WHERE item_id = ?');

  return {
    ofAgreement: (id: string): LibraryLink[] => selectOfAgreement.all(id).map((row) => libraryLinkSchema.parse(row)),
    add: (link: LibraryLink): void => void insertRow.run(link),
    /** @returns false if it was not linked. */
    remove: (link: LibraryLink): boolean => deleteRow.run(link).changes === 1,
    removeOfItem: (id: string): void => void deleteOfItem.run(id),
  };
}
export type LinkRepository = ReturnType<typeof createLinkRepository>;
