import type { Logo } from '#shared/domain/engagement/engagement-schema';
import { pictureSize } from '../deck/slide-frame';
import { isSoundPng } from './sound-png';

export interface PrintableLogo {
  readonly bytes: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Larger pictures are left out: they would make every sealed file heavy. */
const MOST_PIXELS = 16_000_000;

/** A logo that can stand on a page; undefined for a damaged, huge or rare one: the client's name stands in words. */
export function printableLogo(logo: Logo): PrintableLogo | undefined {
  const size = pictureSize(logo);
  if (!size || size.width * size.height > MOST_PIXELS) return undefined;
  const bytes = Buffer.from(logo.base64, 'base64');
  const isSound = logo.mediaType === 'image/png' ? isSoundPng(bytes) : isSoundJpeg(bytes);
  return isSound ? { bytes, ...size } : undefined;
}

/** Has an end, and a frame that PDF knows: baseline or progressive, eight bits (ITU T.81, B.1 and B.2.2). */
function isSoundJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      const isKnown = bytes[at + 4] === 8 && [1, 3, 4].includes(bytes[at + 9] ?? 0);
      return isKnown && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
