import { crc32, deflateSync } from 'node:zlib';

export interface Png {
  readonly depth?: number;
  readonly colorType?: number;
  readonly interlace?: number;
  /** Every line of 3 x 2 pixels, its filter first. */
  readonly lines?: Buffer;
  readonly extra?: Buffer;
}

/** A part of a PNG with its length and checksum. */
export function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(12 + data.length);
  frame.writeUInt32BE(data.length, 0);
  frame.write(type, 4, 'latin1');
  data.copy(frame, 8);
  frame.writeUInt32BE(crc32(frame.subarray(4, 8 + data.length)), 8 + data.length);
  return frame;
}

/** The first part of a PNG. */
export const head = ({ depth = 8, colorType = 6, interlace = 0 }: Png) =>
  chunk('IHDR', Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, depth, colorType, 0, 0, interlace]));

/** A PNG of 3 x 2 pixels, with alpha unless its shape says otherwise. */
export function png(shape: Png = {}): Buffer {
  const { lines = Buffer.alloc(2 * 13, 1), extra = Buffer.alloc(0) } = shape;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(lines));
  return Buffer.concat([signature, head(shape), extra, data, chunk('IEND', Buffer.alloc(0))]);
}
