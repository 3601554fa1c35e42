import type { Run } from '../text-fit/wrap';
import { RULE_PT } from './fill-in';
import { textPiece, type Piece } from './pieces';
import { BODY_PT, LEFT, type Sheet } from './sheet';

/** Places for a pen, or for a field in a fillable PDF. */

/** A full stop would divide a field's name. */
export const fieldName = (name: string): string => name.replaceAll('.', '-');

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
