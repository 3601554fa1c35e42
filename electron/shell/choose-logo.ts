import { readFile } from 'node:fs/promises';

import type { Logo } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';
import { asReadError } from '../jobs/disk-error';
import { askWhatToOpen } from './dialogs';

const mostBytes = 1_000_000;

/**
 * Asks for a picture and reads it; null if the user thought better of it.
 *
 * @throws {AppError} VALIDATION if it is no whole PNG or JPEG or larger than 1 MB; STORAGE if it cannot be read.
 */
export async function chooseLogo(): Promise<Logo | null> {
  const file = await askWhatToOpen('Choose a logo', ['png', 'jpg', 'jpeg']);
  if (file === null) return null;
  const bytes = await read(file);
  if (bytes.length > mostBytes) {
    throw new AppError('VALIDATION', 'A logo may have at most 1 MB. Choose a smaller picture.');
  }
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  const logo: Logo = { mediaType: isPng ? 'image/png' : 'image/jpeg', base64: bytes.toString('base64') };
  // Loaded when first needed: it knows every kind of file, and the start should not wait for that.
  const { checkPicture } = await import('../agreement-file/check-picture');
  await checkPicture(logo, 'logo');
  return logo;
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw asReadError(cause, 'This picture could not be read.') ?? cause;
  }
}
