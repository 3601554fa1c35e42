import type { PDFDocument, PDFFont, PDFRef } from '@cantoo/pdf-lib';

import type { InkPicture } from '#shared/domain/signing/signature-schema';
import { layAppearance, type AppearanceLayout, type FieldBox } from './appearance-layout';
import { embedCarlito } from './embed-carlito';
import { inkOperators } from './ink-operators';

interface Appearance {
  readonly box: FieldBox;
  readonly picture: InkPicture | null;
  /** The first one stands out. */
  readonly texts: readonly string[];
}

/** Red, green, blue from 0 to 1. */
const INK = '0.078 0.133 0.31';
const GREY = '0.29 0.33 0.4';

/** What a signed field looks like: the picture as vector ink, and the texts in a typeface that comes with the file. */
export async function drawAppearance(document: PDFDocument, { box, picture, texts }: Appearance): Promise<PDFRef> {
  const layout = layAppearance(box, texts, picture !== null);
  const font = await embedCarlito(document);
  const ink = picture && layout.ink ? `${INK} rg ${INK} RG\n${inkOperators(picture, layout.ink)}\n` : '';
  const look = document.context.flateStream(ink + textOperators(layout, font), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, box.width, box.height],
    Resources: { Font: { F: font.ref } },
  });
  return document.context.register(look);
}

function textOperators({ texts, textsAt }: AppearanceLayout, font: PDFFont): string {
  const { lines, firstCount, sizePt, linePt } = texts;
  const shown = lines.map((line, index) => {
    const color = index === 0 ? `${INK} rg ` : index === firstCount ? `${GREY} rg ` : '';
    return `${color}${String(font.encodeText(line))} Tj T*`;
  });
  // Lines hang from their top; the letters stand on a line some way below it.
  const firstBaseline = textsAt.top - linePt * 0.78;
  const start = `/F ${fixed(sizePt)} Tf ${fixed(linePt)} TL ${fixed(textsAt.x)} ${fixed(firstBaseline)} Td`;
  return ['BT', start, ...shown, 'ET'].join('\n');
}

const fixed = (value: number): string => value.toFixed(3);
