import { expect, it } from 'vitest';

import { contentTree } from '#shared/domain/deck/content-tree';
import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { paletteOf } from './palette';
import { pictureSize, slideFrame } from './slide-frame';

/** A PNG's head with a size; the rest of the picture is not read. */
function pngHead(width: number, height: number): string {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('base64');
}

const frameOf = (logo: Parameters<typeof slideFrame>[1], name = 'Northwind') => {
  const client = clientSchema.parse({ name });
  return slideFrame(contentTree({ client, document: agreementDocumentSchema.parse({}) }), logo, paletteOf('#14306B'));
};
const logoFrame = (base64: string) =>
  frameOf({ mediaType: 'image/png', base64 }).shapes.find((shape) => shape.kind === 'image')?.frame;

it.each([
  { name: 'a wide logo to its width', width: 1300, height: 100, wanted: { width: 130, height: 10, x: 790, y: 43 } },
  { name: 'a high logo to its height', width: 100, height: 400, wanted: { width: 11, height: 44, x: 909, y: 26 } },
])('scales $name and keeps its proportions', ({ width, height, wanted }) => {
  expect(logoFrame(pngHead(width, height))).toEqual(wanted);
});

it.each([
  { name: 'no picture', mediaType: 'image/png' as const, base64: Buffer.from('no picture').toString('base64') },
  { name: 'nothing', mediaType: 'image/png' as const, base64: '' },
  {
    name: 'half a head',
    mediaType: 'image/png' as const,
    base64: Buffer.from(pngHead(9, 9), 'base64').subarray(0, 17).toString('base64'),
  },
  { name: 'a PNG that says it is a JPEG', mediaType: 'image/jpeg' as const, base64: pngHead(10, 10) },
  { name: 'a picture without size', mediaType: 'image/png' as const, base64: pngHead(0, 0) },
])('leaves out a logo that is $name', ({ mediaType, base64 }) => {
  expect(pictureSize({ mediaType, base64 })).toBeUndefined();
  expect(frameOf({ mediaType, base64 }).shapes.some((shape) => shape.kind === 'image')).toBe(false);
});

it('names a footer that had to be shortened', () => {
  expect(frameOf(null).spilled).toEqual([]);
  expect(frameOf(null, 'W'.repeat(200)).spilled).toEqual(['Footer (shortened)']);
});
