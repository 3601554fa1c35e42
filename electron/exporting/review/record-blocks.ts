import type { RecordedPromise } from '#shared/domain/review/recorded-promise';
import type { RecordLine } from '#shared/domain/review/record-line';
import { heightOf, labelledPieces, rowText, textPiece, writeTogether, type Piece } from '../pages/pieces';
import { LABEL_PT, oneLineOf, type Sheet } from '../pages/sheet';
import { writeSection } from '../pages/text';

/** What stands on one page together, if any page holds it. */
type Block = readonly Piece[];

/** The head of a section with the space around it. */
const HEAD_PT = 48;

/** A section whose head is never left alone at the foot of a page; nothing at all without blocks. */
export function writeBlocks(sheet: Sheet, title: string, blocks: readonly Block[]): void {
  const [first] = blocks;
  if (!first) return;
  const heightPt = HEAD_PT + heightOf(first);
  if (heightPt <= sheet.writer.pagePt) sheet.writer.needs(heightPt);
  writeSection(sheet, title);
  for (const block of blocks) writeTogether(sheet, block);
}

export function lineBlock(sheet: Sheet, { label, lead, text, remark }: RecordLine): Block {
  const [first, ...more] = rowText(text);
  const runs = first?.runs ?? [];
  const head = oneLineOf(lead);
  return labelledPieces(sheet, label, [
    { runs: head === '' ? runs : [{ text: `${head}  `, isBold: true }, ...runs] },
    ...more,
    { runs: [{ text: oneLineOf(remark), color: sheet.palette.grey }] },
  ]);
}

/** Smaller than other texts: a dozen promises stand on two pages. */
const SIZE_PT = 9;
const BASIS_PT = 8.5;

/** Of enough contrast on white for small letters (WCAG 4.5:1); the word says it without the colour. */
const inks = { green: '1B6B3F', amber: '8A5200', red: 'B3261E' } as const;

/** A promise with its verdict at the left: what came of it, what explains it, how it was judged. */
export function promiseBlock(sheet: Sheet, told: RecordedPromise): Block {
  const { colour, verdict, promise, found, remarks, basis } = told;
  const { grey } = sheet.palette;
  const marker = { text: verdict, color: colour === null ? grey : inks[colour], isBold: true };
  const look = { tag: 'P', sizePt: SIZE_PT, indentPt: LABEL_PT } as const;
  const titleLook = { ...look, tag: 'H3', before: 3, marker, keepLines: 1 } as const;
  const basisLook = { ...look, sizePt: BASIS_PT, after: 4 };
  const sentences = [found, ...remarks].map(oneLineOf).filter((text) => text.trim() !== '');
  return [
    textPiece(sheet, [{ text: oneLineOf(promise), isBold: true }], titleLook),
    ...sentences.map((text) => textPiece(sheet, [{ text }], look)),
    ...(basis === '' ? [] : [textPiece(sheet, [{ text: oneLineOf(basis), color: grey }], basisLook)]),
  ];
}
