import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { heightOf, textPiece } from '../pages/pieces';
import { LEFT, oneLineOf } from '../pages/sheet';
import type { RevisionSheet } from './revision-sheet';
import { standingOf } from './standing';

/** Points. */
const LINE = { room: 44, caption: 15, dateWidth: 130, gap: 24, after: 16 } as const;

/** Who signs, and a line for the signature beside one for the date. */
export function writePaperLines(sheet: RevisionSheet, signatory: Signatory): void {
  const { writer, palette } = sheet;
  const name = { text: oneLineOf(signatory.name), isBold: true };
  const title = signatory.title.trim() === '' ? '' : `  ${oneLineOf(signatory.title)}`;
  const words = [
    textPiece(sheet, [{ text: standingOf(signatory), color: palette.accentInk, isBold: true }], {
      tag: 'P',
      sizePt: 9,
      after: 1,
    }),
    textPiece(sheet, [name, { text: title, color: palette.grey }], { tag: 'P', sizePt: 11 }),
  ];
  writer.needs(heightOf(words) + LINE.room + LINE.caption + LINE.after);
  for (const piece of words) piece.write();
  writer.skip(LINE.room);
  const signatureWidth = writer.widthPt - LINE.dateWidth - LINE.gap;
  const dateX = LEFT + signatureWidth + LINE.gap;
  const at = writer.y;
  writer.decorate((pdf) =>
    pdf
      .moveTo(LEFT, at)
      .lineTo(LEFT + signatureWidth, at)
      .moveTo(dateX, at)
      .lineTo(dateX + LINE.dateWidth, at)
      .lineWidth(0.75)
      .stroke(`#${palette.grey}`),
  );
  writer.skip(2);
  const date = { text: 'Date', color: palette.grey };
  writer.paragraph([date], {
    tag: 'P',
    sizePt: 9,
    indentPt: signatureWidth + LINE.gap,
    marker: { text: 'Signature', color: palette.grey },
  });
  writer.skip(LINE.after);
}
