import type { CandidateFile } from '#shared/domain/candidate/candidate-schema';
import { AppError } from '#shared/kernel/errors';
import type { LooseFile } from './file-repository';
import { freeFileName, safeFileName } from './safe-file-name';

export const MOST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_CANDIDATE_BYTES = 100 * 1024 * 1024;

/** How a file that may be kept is called from then on. */
interface AcceptedFile {
  readonly name: string;
  readonly mediaType: string;
}

/**
 * Looks at a file before it is kept with a candidate.
 *
 * @throws {AppError} VALIDATION if it is too large, or not a kind of file that is kept, or not what its name says.
 */
export async function withOneMoreFile(present: readonly CandidateFile[], file: LooseFile): Promise<AcceptedFile> {
  const { bytes } = file;
  if (bytes.length === 0) throw refuse('This file is empty. Choose another.');
  if (bytes.length > MOST_FILE_BYTES) throw refuse('This file is larger than 20 MB. Choose a smaller one.');
  const total = present.reduce((sum, { sizeBytes }) => sum + sizeBytes, bytes.length);
  if (total > MOST_CANDIDATE_BYTES) {
    throw refuse('With this file the candidate would have more than 100 MB. Remove a file first.');
  }
  const claimed = extensionOf(file.name);
  // Loaded when first needed: it knows every kind of file, and the start should not wait for that.
  const { sniffKind } = await import('./file-kind');
  const kind = await sniffKind(bytes, claimed);
  if (!kind) throw refuse(kindsKept);
  if (claimed !== kind.extension)
    throw refuse(`This file says it is “.${claimed}” and is “.${kind.extension}”. Rename it if you trust it.`);
  const taken = present.map(({ name }) => name);
  return { name: freeFileName(safeFileName(file.name, kind.extension), taken), mediaType: kind.mediaType };
}

const kindsKept =
  'This file cannot be kept here, or it is not what its name says. Choose a PDF, a Word, OpenDocument or RTF ' +
  'document without macros, a plain text, or a PNG or JPEG picture.';

function extensionOf(name: string): string {
  const extension = /\.([^.\\/]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return extension === 'jpeg' ? 'jpg' : extension;
}

const refuse = (message: string) => new AppError('VALIDATION', message);
