import type { CandidateFile, CandidateId } from '#shared/domain/candidate/candidate-schema';
import { AppError } from '#shared/kernel/errors';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';

interface FileRow {
  id: string;
  name: string;
  media_type: string;
  size_bytes: number;
  added_at_ms: number;
}
interface ContentRow {
  name: string;
  content: Buffer;
  content_sha256: string;
}

/** A file outside the workspace: as it was chosen, or as it is handed to the system. */
export interface LooseFile {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface NewFile extends LooseFile {
  readonly id: string;
  readonly candidateId: CandidateId;
  readonly mediaType: string;
  readonly addedAtMs: number;
}

/** All SQL about candidates' files. */
export function createFileRepository(db: Db) {
  const listed = 'id, name, media_type, length(content) AS size_bytes, added_at_ms';
  const selectOfCandidate = db.prepare<[string], FileRow>(
    `SELECT ${listed} FROM candidate_files WHERE candidate_id = ? ORDER BY added_at_ms, rowid`,
  );
  const selectContent = db.prepare<[string], ContentRow>(
    'SELECT name, content, content_sha256 FROM candidate_files WHERE id = ?',
  );
  const selectOwner = db
    .prepare<[string], CandidateId>('SELECT candidate_id FROM candidate_files WHERE id = ?')
    .pluck();
  const insertRow = db.prepare<[object]>(
    `INSERT INTO candidate_files (id, candidate_id, name, media_type, content, content_sha256, added_at_ms)
     VALUES (@id, @candidate_id, @name, @media_type, @content, @content_sha256, @added_at_ms)`,
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM candidate_files WHERE id = ?');

  return {
    /** In the order they were added. */
    list: (candidateId: CandidateId): CandidateFile[] => selectOfCandidate.all(candidateId).map(rowToFile),
    /** @throws {AppError} STORAGE if its bytes are not what was added. */
    read: (id: string): LooseFile | null => {
      const row = selectContent.get(id);
      if (row && sha256(row.content) !== row.content_sha256) {
        throw new AppError(
          'STORAGE',
          `The file “${row.name}” is damaged: it is not what was added. Add it again from where it came from, or ` +
            'restore a backup that was made before the damage.',
        );
      }
      return row ? { name: row.name, bytes: row.content } : null;
    },
    candidateOf: (id: string): CandidateId | null => selectOwner.get(id) ?? null,
    insert: ({ id, candidateId, name, mediaType, bytes, addedAtMs }: NewFile): void =>
      void insertRow.run({
        id,
        candidate_id: candidateId,
        name,
        media_type: mediaType,
        content: Buffer.from(bytes),
        content_sha256: sha256(bytes),
        added_at_ms: addedAtMs,
      }),
    /** @returns false if there was no such file. */
    remove: (id: string): boolean => deleteRow.run(id).changes === 1,
  };
}
export type FileRepository = ReturnType<typeof createFileRepository>;

const rowToFile = (row: FileRow): CandidateFile => ({
  id: row.id,
  name: row.name,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  addedAtMs: row.added_at_ms,
});
