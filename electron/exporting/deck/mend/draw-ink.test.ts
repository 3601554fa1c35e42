import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';

import type { InkPicture } from '#shared/domain/signing/signature-schema';
import type { LaidDeck, SlideShape } from '../slide-shape';
import { readText, type DeckFiles } from './deck-files';
import { drawInk } from './draw-ink';

const SLIDE = 'ppt/slides/slide1.xml';

const box = (name: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"></p:cNvPr></p:nvSpPr><p:spPr><a:xfrm/>` +
  '<a:prstGeom prst="rect"><a:avLst></a:avLst></a:prstGeom><a:noFill/><a:ln></a:ln></p:spPr></p:sp>';

const line: InkPicture = { width: 50, height: 20, path: 'M1 2.5L3 4Q5 6 7 8', look: 'stroke', penWidth: 2 };
const ink = (name: string, picture: InkPicture): SlideShape => ({
  kind: 'ink',
  name,
  altText: name,
  frame: { x: 0, y: 0, width: 100, height: 40 },
  picture,
  color: '16224F',
});

function drawn(xml: string, ...shapes: readonly SlideShape[]): string {
  const files: DeckFiles = new Map([[SLIDE, strToU8(xml)]]);
  const fit = { title: '', fontPt: 12, spilled: [], fill: 0 };
  const deck: LaidDeck = { common: [], slides: [{ title: '', altText: '', notes: '', shapes, fit }] };
  drawInk(files, deck);
  return readText(files, SLIDE);
}

it('draws lines with a round pen as wide as the picture is enlarged', () => {
  const xml = drawn(box('Signature 1'), ink('Signature 1', line));

  expect(xml).toContain(
    '<a:pathLst><a:path w="5000" h="2000" fill="none"><a:moveTo><a:pt x="100" y="250"/></a:moveTo>' +
      '<a:lnTo><a:pt x="300" y="400"/></a:lnTo>' +
      '<a:quadBezTo><a:pt x="500" y="600"/><a:pt x="700" y="800"/></a:quadBezTo></a:path></a:pathLst>',
  );
  expect(xml).toContain(
    '<a:noFill/><a:ln w="50800" cap="rnd"><a:solidFill><a:srgbClr val="16224F"/></a:solidFill><a:round/></a:ln></p:spPr>',
  );
  expect(xml).not.toContain('prstGeom');
});

it('fills letters one by one, without a line around them', () => {
  const path = 'M0 0L9 0L9 9ZM5 0L14 0L14 9Z';
  const xml = drawn(box('Signature 1'), ink('Signature 1', { ...line, path, look: 'fill', penWidth: 0 }));

  expect(xml.match(/<a:path /g)).toHaveLength(2);
  expect(xml.match(/<a:close\/>/g)).toHaveLength(2);
  expect(xml).toContain('<a:solidFill><a:srgbClr val="16224F"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>');
});

it('leaves every other box as it is, and each signature in its own', () => {
  const other = { ...line, path: 'M9 9L8 8' };
  const before = `${box('Shape 4')}${box('Signature 1')}${box('Signature 2')}`;
  const xml = drawn(before, ink('Signature 1', line), ink('Signature 2', other));
  const [shape = '', first = '', second = ''] = xml.split('</p:sp>');

  expect(`${shape}</p:sp>`).toBe(box('Shape 4'));
  expect(first).toContain('x="100" y="250"');
  expect(second).toContain('x="900" y="900"');
  expect(drawn(before)).toBe(before);
});
