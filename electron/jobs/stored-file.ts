import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../db/digest';
import type { RevisionRepository } from '../signing/revisions/revision-repository';

/**
 * The PDF of a revision with all that was signed so far, exactly as it is stored.
 *
 * @throws {AppError} STORAGE if it is not the file that was sealed, or a part of it is damaged.
 */
export function storedFile(revisions: Pick<RevisionRepository, 'fileOf' | 'sealOf'>, id: RevisionId): Uint8Array {
  const file = revisions.fileOf(id);
  const seal = revisions.sealOf(id);
  if (seal && sha256(file) !== seal.fileSha256) {
    throw new AppError(
      'STORAGE',
      'The stored PDF is not the one that was sealed, so nothing was written. Open Backups and restore the newest one ' +
        'that was made before the damage.',
    );
  }
  return file;
}
