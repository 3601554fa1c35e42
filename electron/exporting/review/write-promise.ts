import type { RecordedPromise } from '#shared/domain/review/recorded-promise';
import { textPiece, writeTogether } from '../pages/pieces';
import { LABEL_PT, oneLineOf, type Sheet } from '../pages/sheet';

/** Smaller than other texts: a dozen promises stand on two pages. */
const SIZE_PT = 9;
const BASIS_PT = 8.5;

/** Of enough contrast on white for small letters (WCAG 4.5:1); the word says it without the colour. */
const inks = { green: '1B6B3F', amber: '8A5200', red: 'B3261E' } as const;

/** A promise with its verdict at the left: what came of it, what explains it, how it was judged. */
export function writePromise(sheet: Sheet, { colour, verdict, promise, found, remarks, basis }: RecordedPromise): void {
  const { palette } = sheet;
  const marker = { text: verdict, color: colour === null ? palette.grey : inks[colour], isBold: true };
  const look = { tag: 'P', sizePt: SIZE_PT, indentPt: LABEL_PT } as const;
  const basisLook = { ...look, sizePt: BASIS_PT, after: 4 };
  const told = [found, ...remarks].map(oneLineOf).filter((text) => text.trim() !== '');
  writeTogether(sheet, [
    textPiece(sheet, [{ text: oneLineOf(promise), isBold: true }], {
      ...look,
      tag: 'H3',
      before: 3,
      marker,
      keepLines: 1,
    }),
    ...told.map((text) => textPiece(sheet, [{ text }], look)),
    ...(basis === '' ? [] : [textPiece(sheet, [{ text: oneLineOf(basis), color: palette.grey }], basisLook)]),
  ]);
}
