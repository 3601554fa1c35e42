import type { ParagraphLook } from '../handout/handout-writer';
import type { Place } from '../pages/fill-in';
import { heightOf, textPiece, type Piece } from '../pages/pieces';
import { LEFT } from '../pages/sheet';
import type { RevisionSheet } from './revision-sheet';

interface Card {
  /** Small, above the name. */
  readonly above: string;
  readonly name: string;
  readonly below: string;
  /** `beside` the words or, over the whole width, `below` them. */
  readonly field: 'beside' | 'below';
}

/** Points. A field beside holds a picture above four short lines. */
const FIELD = { besideWidth: 246, besideHeight: 113, belowHeight: 70 } as const;
const PADDING = 10;
const GAP = 9;
const BAR = 3;

/** Writes who signs, in a frame, and gives the place for the field. A card stays on one page. */
export function writeCard(sheet: RevisionSheet, card: Card, putField: (place: Place) => void): void {
  const { writer } = sheet;
  const isBeside = card.field === 'beside';
  const words = wordsOf(sheet, card);
  const wordsPt = heightOf(words);
  const bodyPt = isBeside ? Math.max(FIELD.besideHeight, wordsPt) : wordsPt + GAP + FIELD.belowHeight;
  const heightPt = bodyPt + 2 * PADDING;
  writer.needs(heightPt);
  const top = writer.y;
  const fieldWidth = isBeside ? FIELD.besideWidth : writer.widthPt - BAR - 2 * PADDING;
  const place: Place = {
    x: LEFT + writer.widthPt - PADDING - fieldWidth,
    y: isBeside ? top + PADDING : top + PADDING + wordsPt + GAP,
    width: fieldWidth,
    height: isBeside ? FIELD.besideHeight : FIELD.belowHeight,
  };
  drawFrame(sheet, { x: LEFT, y: top, width: writer.widthPt, height: heightPt }, place);
  writer.skip(PADDING);
  for (const piece of words) piece.write();
  putField(place);
  writer.skip(top + heightPt - writer.y + GAP);
}

function wordsOf(sheet: RevisionSheet, { above, name, below, field }: Card): Piece[] {
  const rightPt = field === 'beside' ? FIELD.besideWidth + 2 * PADDING : PADDING;
  const at = { indentPt: PADDING + BAR, rightPt };
  const piece = (text: string, look: Pick<ParagraphLook, 'tag' | 'sizePt' | 'after'>, color: string, isBold = false) =>
    textPiece(sheet, [{ text, color, isBold }], { ...look, ...at });
  const { accentInk, ink, grey } = sheet.palette;
  return [
    piece(above, { tag: 'P', sizePt: 9, after: 2 }, accentInk, true),
    piece(name, { tag: 'H3', sizePt: 13, after: 1 }, ink, true),
    ...(below === '' ? [] : [piece(below, { tag: 'P', sizePt: 10 }, grey)]),
  ];
}

function drawFrame({ writer, palette }: RevisionSheet, card: Place, field: Place): void {
  writer.decorate((pdf) => {
    pdf.rect(card.x, card.y, card.width, card.height).lineWidth(0.75).stroke(`#${palette.line}`);
    pdf.rect(card.x, card.y, BAR, card.height).fill(`#${palette.accent}`);
    pdf
      .rect(field.x, field.y, field.width, field.height)
      .lineWidth(0.5)
      .fillAndStroke(`#${palette.tint}`, `#${palette.line}`);
  });
}
