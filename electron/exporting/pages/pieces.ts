import type { ParagraphLook } from '../handout/handout-writer';
import { tidyText } from '../text-fit/tidy-text';
import type { Run } from '../text-fit/wrap';
import { BODY_PT, LABEL_PT, type TextSheet } from './sheet';

/** A part of a page whose height is known before it is written. */
export interface Piece {
  readonly heightPt: number;
  readonly write: () => void;
}

export function textPiece({ writer }: TextSheet, runs: readonly Run[], look: ParagraphLook): Piece {
  return { heightPt: writer.heightOf(runs, look), write: () => writer.paragraph(runs, look) };
}

/** Space with a hairline in its middle. */
export function linePiece({ writer }: TextSheet, heightPt = 12): Piece {
  const write = () => {
    writer.skip(heightPt / 2);
    writer.hairline();
    writer.skip(heightPt / 2);
  };
  return { heightPt, write };
}

export const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { heightPt }) => sum + heightPt, 0);

/** Writes pieces on one page if any page holds them all; else they flow on from here. */
export function writeTogether({ writer }: TextSheet, pieces: readonly Piece[]): void {
  const heightPt = heightOf(pieces);
  if (heightPt <= writer.pagePt) writer.needs(heightPt);
  for (const piece of pieces) piece.write();
}

/** One line of a labelled row: what hangs before it and what it says. */
export interface RowLine {
  readonly runs: readonly Run[];
  readonly after?: number;
}

/**
 * A label at the left and its texts beside it; nothing at all if there is no text.
 *
 * @param lines paragraphs; empty ones are left out.
 */
export function labelledPieces(sheet: TextSheet, label: string, lines: readonly RowLine[]): Piece[] {
  const written = lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
  return written.map(({ runs, after = 2 }, index) =>
    textPiece(sheet, runs, {
      tag: 'P',
      sizePt: BODY_PT,
      indentPt: LABEL_PT,
      before: index === 0 ? 3 : 0,
      after: index === written.length - 1 ? 2.2 : after,
      ...(index === 0 && { marker: { text: label, color: sheet.palette.accentInk, isBold: true } }),
    }),
  );
}

/** User text as paragraphs of a row. */
export const rowText = (text: string): RowLine[] =>
  tidyText(text)
    .split('\n')
    .map((paragraph) => ({ runs: [{ text: paragraph }] }));
