import { inflateSync } from 'node:zlib';

import { isWholePng } from '../../agreement-file/png-structure';

/** Samples of a pixel by the colour type of PNG: grey, colour, palette, grey with alpha, colour with alpha. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;

/**
 * True for a PNG that PDFKit can put on a page: whole, eight bits a sample, not interlaced, each line of the length it
 * should have and with a filter that exists (PNG, ISO/IEC 15948, 7.2 and 9.2). PDFKit decodes PNGs where nobody can catch
 * an error, so a damaged one would end the process.
 */
export function isSoundPng(bytes: Buffer): boolean {
  if (!isWholePng(bytes)) return false;
  const chunks = chunksOf(bytes);
  const [head, ...others] = chunks;
  if (head?.type !== 'IHDR' || head.data.length !== 13 || others.some(({ type }) => type === 'IHDR')) return false;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth, colorType = -1, , , interlace] = head.data.subarray(8);
  const perPixel = samples[colorType];
  if (depth !== 8 || interlace !== 0 || perPixel === undefined) return false;
  if (colorType !== PALETTE && others.some(({ type }) => type === 'tRNS')) return false;
  if ((colorType === PALETTE) !== others.some(({ type }) => type === 'PLTE')) return false;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  return areSoundLines(inflated(data, height * (1 + width * perPixel)), { height, linePitch: 1 + width * perPixel });
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks of a whole PNG. */
function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; chunks.at(-1)?.type !== 'IEND';) {
    const end = at + 8 + bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Null if it is no deflated data, or more than `most` bytes. */
function inflated(data: Buffer, most: number): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return null;
    throw cause;
  }
}

/** Every line begins with the number of its filter, 0 to 4. */
function areSoundLines(
  lines: Buffer | null,
  { height, linePitch }: { readonly height: number; readonly linePitch: number },
): boolean {
  if (lines?.length !== height * linePitch) return false;
  for (let at = 0; at < lines.length; at += linePitch) if ((lines[at] ?? 0) > 4) return false;
  return true;
}
