import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

import { carlito } from '../../exporting/text-fit/fonts';

/** Carlito in the document, only the letters that are used. The font that was parsed for measuring is used again. */
export async function embedCarlito(document: PDFDocument): Promise<PDFFont> {
  const { regular } = carlito();
  document.registerFontkit({ create: () => regular });
  // The bytes are not looked at: the fontkit above has the font already.
  return await document.embedFont(new Uint8Array(), { subset: true, features: { liga: false, clig: false } });
}
