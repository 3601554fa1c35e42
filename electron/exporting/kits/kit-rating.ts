import { scorePoints, type AnswerKey } from '#shared/domain/kit/answer-key-schema';
import { BOX_PT, RULE_PT } from '../pages/fill-in';
import { textPiece, type Piece } from '../pages/pieces';
import { BODY_PT, LEFT, oneLineOf, type Sheet } from '../pages/sheet';
import type { Run } from '../text-fit/wrap';
import { fieldName } from './kit-key';

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

/** A paragraph with a box at its left. */
export function boxedPiece(sheet: Sheet, runs: readonly Run[], box: (x: number, y: number) => void): Piece {
  const { writer } = sheet;
  const look = { tag: 'LI' as const, sizePt: BODY_PT, indentPt: 20, after: 2 };
  const heightPt = writer.heightOf(runs, look);
  const write = () => {
    writer.needs(Math.min(heightPt, writer.pagePt));
    box(LEFT, writer.y - 0.5);
    writer.paragraph(runs, look);
  };
  return { heightPt, write };
}

/** What stands below an area that takes the rest of its page. */
const BELOW_PT = 36;

interface AreaOptions {
  readonly name: string;
  /** Above the area. */
  readonly label: string;
  readonly lines: number;
  /** Takes what is left of the page if less than this would be left: what follows does not fit there. */
  readonly nextPt?: number;
}

/** A heading with room to write below. */
export function areaPieces(sheet: Sheet, { name, label, lines, nextPt = 0 }: AreaOptions): Piece[] {
  const { writer, fillIn, palette } = sheet;
  const least = lines * RULE_PT;
  const write = () => {
    writer.needs(least);
    const rest = writer.roomPt - least - BELOW_PT;
    const height = rest > 0 && rest < nextPt ? Math.floor((least + rest) / RULE_PT) * RULE_PT : least;
    const place = { x: LEFT, y: writer.y, width: writer.widthPt, height };
    fillIn.write({ name: fieldName(name), label, place, isMultiline: true });
    writer.skip(height + 7);
  };
  const head = textPiece(sheet, [{ text: label, color: palette.grey }], {
    tag: 'P',
    sizePt: 9,
    before: 4,
    after: 3,
    keepLines: lines,
  });
  return [head, { heightPt: least + 7, write }];
}

/** A label with one line to write on behind it. */
export function linePieceToFill(
  sheet: Sheet,
  { name, label }: { readonly name: string; readonly label: string },
): Piece {
  const { writer, fillIn, palette } = sheet;
  const labelPt = 78;
  const write = () => {
    writer.needs(24);
    const place = { x: LEFT + labelPt, y: writer.y, width: writer.widthPt - labelPt, height: 18 };
    const y = writer.y;
    writer.skip(4);
    writer.paragraph([{ text: label, color: palette.grey }], { tag: 'P', sizePt: 9 });
    fillIn.write({ name: fieldName(name), label, place, isMultiline: false });
    writer.skip(y + 23 - writer.y);
  };
  return { heightPt: 23, write };
}
