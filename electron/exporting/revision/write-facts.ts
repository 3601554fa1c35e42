import { labelledPieces, rowText } from '../pages/pieces';
import { BODY_PT, LABEL_PT, type TextSheet } from '../pages/sheet';

/** A label at the left and its text beside it. */
export function writeFact(sheet: TextSheet, label: string, text: string): void {
  for (const piece of labelledPieces(sheet, label, rowText(text))) piece.write();
}

/** All 64 digits of a digest in one run of text, to be read back as one word. They fit on a line of either page size. */
export function writeDigest({ writer, palette }: TextSheet, label: string, sha256: string): void {
  writer.paragraph([{ text: sha256 }], {
    tag: 'P',
    sizePt: BODY_PT,
    indentPt: LABEL_PT,
    before: 3,
    after: 2.2,
    marker: { text: label, color: palette.accentInk, isBold: true },
  });
}
