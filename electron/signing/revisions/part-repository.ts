import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { AppError } from '#shared/kernel/errors';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';

interface PartRow {
  position: number;
  content: Buffer;
  content_sha256: string;
}

/** All SQL about the PDF of a revision: the pages as they were laid out, and what each signature and the seal added. */
export function createPartRepository(db: Db) {
  const selectParts = db.prepare<[string], PartRow>(
    'SELECT position, content, content_sha256 FROM revision_parts WHERE revision_id = ? ORDER BY position',
  );
  const selectCount = db.prepare<[string], number>('SELECT count(*) FROM revision_parts WHERE revision_id = ?').pluck();
  const insertRow = db.prepare<[object]>(
    `INSERT INTO revision_parts (revision_id, position, content, content_sha256)
     VALUES (@revisionId, @position, @content, @sha256)`,
  );

  return {
    /** The whole PDF as it stands. @throws {AppError} STORAGE if a part is missing or not what was added. */
    fileOf: (id: RevisionId): Uint8Array => {
      const parts = selectParts.all(id);
      const isWhole = parts.every(
        ({ position, content, content_sha256 }, index) => position === index && sha256(content) === content_sha256,
      );
      if (!isWhole || parts.length === 0) throw damagedFile();
      return Buffer.concat(parts.map(({ content }) => content));
    },
    /** How many parts there are: 1 as it was closed, one more for each digital signature and for the seal. */
    partCount: (id: RevisionId): number => selectCount.get(id) ?? 0,
    addPart: (revisionId: RevisionId, position: number, content: Uint8Array): void =>
      void insertRow.run({ revisionId, position, content: Buffer.from(content), sha256: sha256(content) }),
  };
}

const damagedFile = () =>
  new AppError(
    'STORAGE',
    'The stored PDF of this revision is damaged: it is not what was signed. Open Backups and restore the newest one ' +
      'that was made before the damage.',
  );
