import { expect, it } from 'vitest';

import { chunk, head, png } from '../../../tests/support/made-png';
import { printableLogo } from './printable-logo';

/** A JPEG's frame with a size of 3 x 2; the picture itself is not read. */
const jpeg = (marker: number, depth = 8, components = 3, end = [0xff, 0xd9]) => {
  const frame = [0xff, marker, 0, 17, depth, 0, 2, 0, 3, components, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 0xff, 0xda, 0, 2, ...end]);
};

const asPng = (bytes: Buffer) => printableLogo({ mediaType: 'image/png', base64: bytes.toString('base64') });
const asJpeg = (bytes: Buffer) => printableLogo({ mediaType: 'image/jpeg', base64: bytes.toString('base64') });

it('takes a PNG in colour with alpha, and one with a palette that is partly clear', () => {
  const palette = Buffer.concat([chunk('PLTE', Buffer.alloc(6)), chunk('tRNS', Buffer.from([0]))]);

  expect(asPng(png())).toMatchObject({ width: 3, height: 2 });
  expect(asPng(png({ colorType: 3, lines: Buffer.alloc(2 * 4), extra: palette }))).toMatchObject({ width: 3 });
});

it.each([
  { name: 'lines that are too short', bytes: png({ lines: Buffer.alloc(25, 1) }) },
  { name: 'lines without end', bytes: png({ lines: Buffer.alloc(1_000_000) }) },
  { name: 'a filter that does not exist', bytes: png({ lines: Buffer.alloc(2 * 13, 5) }) },
  { name: 'interlaced lines', bytes: png({ interlace: 1 }) },
  { name: 'sixteen bits a sample', bytes: png({ depth: 16, lines: Buffer.alloc(2 * 25) }) },
  { name: 'a kind of colour that does not exist', bytes: png({ colorType: 5 }) },
  { name: 'a palette that is missing', bytes: png({ colorType: 3, lines: Buffer.alloc(2 * 4) }) },
  { name: 'a second head', bytes: png({ extra: head({ colorType: 2 }) }) },
  { name: 'no deflated data', bytes: Buffer.concat([png().subarray(0, 33), chunk('IDAT', Buffer.from('no')), chunk('IEND', Buffer.alloc(0))]) }, // prettier-ignore
  { name: 'no end', bytes: png().subarray(0, -12) },
])('leaves out a PNG with $name', ({ bytes }) => {
  expect(asPng(bytes)).toBeUndefined();
});

it.each([
  { name: 'baseline', marker: 0xc0, isTaken: true },
  { name: 'progressive', marker: 0xc2, isTaken: true },
  { name: 'lossless', marker: 0xc3, isTaken: false },
])('a $name JPEG is taken: $isTaken', ({ marker, isTaken }) => {
  expect(asJpeg(jpeg(marker)) !== undefined).toBe(isTaken);
});

it.each([
  { name: 'twelve bits a sample', bytes: jpeg(0xc0, 12) },
  { name: 'two colours', bytes: jpeg(0xc0, 8, 2) },
  { name: 'no end', bytes: jpeg(0xc0, 8, 3, []) },
])('leaves out a JPEG with $name', ({ bytes }) => {
  expect(asJpeg(bytes)).toBeUndefined();
});
