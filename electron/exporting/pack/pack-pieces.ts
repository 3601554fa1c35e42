import { textPiece, writeTogether, type Piece } from '../pages/pieces';
import { LEFT, oneLineOf, type Sheet } from '../pages/sheet';

/** The head of a part. */
export function writePartHead({ writer, palette }: Sheet, title: string, remark: string): void {
  const name = [{ text: title, isBold: true, color: palette.accentInk }];
  writer.paragraph(name, { tag: 'H1', sizePt: 20, after: 3 });
  if (remark !== '') writer.paragraph([{ text: remark, color: palette.grey }], { tag: 'P', sizePt: 10, after: 10 });
}

const PADDING_PT = 10;
const BETWEEN_PT = 10;

/** Something to cut out: its pieces in a frame of their own, on one page if any page holds them. */
export function writeCard({ writer, palette }: Sheet, pieces: readonly Piece[]): void {
  const heightPt = pieces.reduce((sum, piece) => sum + piece.heightPt, 0) + 2 * PADDING_PT;
  writer.needs(Math.min(heightPt, writer.pagePt));
  const top = writer.y;
  writer.skip(PADDING_PT);
  writeTogether({ writer, palette }, pieces);
  writer.skip(PADDING_PT);
  // One that goes on over several pages has no frame: there is no card to cut.
  if (writer.y > top && writer.y - top <= heightPt + 1) {
    writer.decorate((pdf) =>
      pdf
        .rect(LEFT - 12, top, writer.widthPt + 24, writer.y - top)
        .lineWidth(0.7)
        .dash(4, { space: 3 })
        .stroke(`#${palette.grey}`)
        .undash(),
    );
  }
  writer.skip(BETWEEN_PT);
}

/** The name of a card or a ballot. */
export const titlePiece = (sheet: Sheet, text: string, aside = ''): Piece =>
  textPiece(
    sheet,
    [
      { text: oneLineOf(text), isBold: true, color: sheet.palette.accentInk },
      ...(aside === '' ? [] : [{ text: `   ${oneLineOf(aside)}`, color: sheet.palette.grey }]),
    ],
    { tag: 'H2', sizePt: 13, after: 3 },
  );

/** A label in grey with what it names behind it. */
export const factPiece = (sheet: Sheet, label: string, text: string): Piece =>
  textPiece(sheet, [{ text: `${label}  `, color: sheet.palette.grey }, { text: oneLineOf(text) }], {
    tag: 'P',
    sizePt: 10.5,
    after: 2.5,
  });

export const linesPieces = (sheet: Sheet, lines: readonly string[], sizePt = 10.5): Piece[] =>
  lines.map((line) =>
    textPiece(sheet, [{ text: oneLineOf(line) }], {
      tag: 'LI',
      sizePt,
      indentPt: 14,
      after: 2,
      marker: { text: '•' },
    }),
  );
