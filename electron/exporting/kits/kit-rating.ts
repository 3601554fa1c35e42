import { scorePoints, type AnswerKey } from '#shared/domain/kit/answer-key-schema';
import { BOX_PT } from '../pages/fill-in';
import { boxedPiece, fieldName } from '../pages/pen-pieces';
import type { Piece } from '../pages/pieces';
import { BODY_PT, LEFT, oneLineOf, type Sheet } from '../pages/sheet';
import type { Run } from '../text-fit/wrap';

interface Rated {
  readonly itemId: string;
  readonly number: number;
}

/** The scale with its anchors, each with a box to tick. */
export function scalePieces(sheet: Sheet, { itemId, number }: Rated, { anchors }: Pick<AnswerKey, 'anchors'>): Piece[] {
  return scorePoints.map((point) => {
    const text = oneLineOf(anchors[point]);
    const runs: Run[] = [{ text: `${point}   `, isBold: true }, { text }];
    const name = fieldName(`rating_${itemId}`);
    return boxedPiece(sheet, runs, (x, y) =>
      sheet.fillIn.choose({ name, value: String(point), label: `Question ${number}, rating ${point}: ${text}`, x, y }),
    );
  });
}

/** One line of five boxes, for a rating without anchors. */
export function shortScalePiece({ writer, fillIn, palette }: Sheet, name: string, label: string): Piece {
  const write = () => {
    for (const point of scorePoints) {
      const x = LEFT + (point - 1) * 54;
      fillIn.choose({ name, value: String(point), label: `${label}: ${point}`, x, y: writer.y + 1 });
    }
    writer.decorate((pdf) => {
      pdf.font('bold').fontSize(BODY_PT).fillColor(`#${palette.ink}`);
      for (const point of scorePoints) {
        pdf.text(String(point), LEFT + (point - 1) * 54 + BOX_PT + 6, writer.y, { lineBreak: false });
      }
    });
    writer.skip(18);
  };
  return { heightPt: 18, write };
}
