import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';

import type { Logo } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';
import { isWholePng } from './png-structure';

const mostPixelsPerSide = 8_000;
const noPicture = 'This logo is not a PNG or JPEG picture. Choose another file.';

/**
 * Makes sure that a logo's bytes are the whole picture they are said to be, since a damaged one would make a deck that
 * PowerPoint wants to repair.
 *
 * @param field path to name in the refusal, `client.logo`.
 * @throws {AppError} VALIDATION at that field.
 */
export async function checkPicture(logo: Logo, field: string): Promise<void> {
  const problem = await problemOf(logo.mediaType, Buffer.from(logo.base64, 'base64'));
  if (problem !== null) throw new AppError('VALIDATION', `${field}: ${problem}`, { [field]: problem });
}

async function problemOf(mediaType: Logo['mediaType'], bytes: Buffer): Promise<string | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime !== 'image/png' && mime !== 'image/jpeg') return noPicture;
  if (mime !== mediaType) return `This logo is ${mime} and is said to be ${mediaType}.`;
  const size = sizeOf(bytes);
  if (size === null || !isWhole(mime, bytes)) return 'This logo is damaged. Choose another file.';
  if (size.width > mostPixelsPerSide || size.height > mostPixelsPerSide) {
    return `This logo has ${size.width} × ${size.height} pixels: at most ${mostPixelsPerSide} on each side.`;
  }
  return null;
}

function sizeOf(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    // image-size throws on every header it cannot follow: to us, all of them are a damaged picture.
    return null;
  }
}

const isWhole = (mime: 'image/png' | 'image/jpeg', bytes: Buffer) =>
  mime === 'image/png' ? isWholePng(bytes) : bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0;
