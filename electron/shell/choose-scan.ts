import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { AppError } from '#shared/kernel/errors';
import { asReadError } from '../jobs/disk-error';
import { MOST_SCAN_BYTES, tooLarge } from '../signing/signatures/accept-scan';
import type { LooseScan } from '../signing/signing-deps';
import { askWhatToOpen } from './dialogs';

/**
 * Asks for the scan of a page that was signed on paper and reads it; null if the user thought better of it.
 *
 * @throws {AppError} VALIDATION if it is too large to be read; STORAGE if it cannot be read.
 */
export async function chooseScan(): Promise<LooseScan | null> {
  const file = await askWhatToOpen('Choose the scan of the signed page', ['pdf', 'png', 'jpg', 'jpeg']);
  if (file === null) return null;
  try {
    if ((await stat(file)).size > MOST_SCAN_BYTES) throw new AppError('VALIDATION', tooLarge);
    return { name: path.basename(file), content: await readFile(file) };
  } catch (cause) {
    throw asReadError(cause, 'This scan could not be read.') ?? cause;
  }
}
