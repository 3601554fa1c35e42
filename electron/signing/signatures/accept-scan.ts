import type { PaperRecord } from '#shared/domain/signing/signature-schema';
import { AppError } from '#shared/kernel/errors';
import { safeFileName } from '../../hiring/candidates/safe-file-name';
import type { LooseScan } from '../signing-deps';

export const MOST_SCAN_BYTES = 20 * 1024 * 1024;
export const tooLarge = 'This file is larger than 20 MB. Scan it with fewer dots per inch.';

type AcceptedScan = Pick<PaperRecord, 'fileName' | 'mediaType'>;

const kinds: Readonly<Record<string, PaperRecord['mediaType']>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/**
 * Looks at a scan before it is kept: what it is by its bytes, and a name that every system takes.
 *
 * @throws {AppError} VALIDATION if it is empty, too large, no PDF, PNG or JPEG, or not whole.
 */
export async function acceptScan({ name, content }: LooseScan): Promise<AcceptedScan> {
  if (content.length === 0) throw refuse('This file is empty. Choose another.');
  if (content.length > MOST_SCAN_BYTES) throw refuse(tooLarge);
  // Loaded when first needed: it knows every kind of file, and the start should not wait for that.
  const { sniffKind } = await import('../../hiring/candidates/file-kind');
  const kind = await sniffKind(content, '');
  const mediaType = kind && Object.hasOwn(kinds, kind.extension) ? kinds[kind.extension] : undefined;
  if (!kind || !mediaType) {
    throw refuse('This file is no scan that can be kept, or it is damaged. Choose a PDF, a PNG or a JPEG picture.');
  }
  return { fileName: safeFileName(name, kind.extension), mediaType };
}

const refuse = (message: string) => new AppError('VALIDATION', message);
