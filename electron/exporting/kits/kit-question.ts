import { partNames } from '#shared/domain/kit/kit-names';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { areaPieces, linePieceToFill } from '../pages/pen-pieces';
import { heightOf, linePiece, textPiece, writeTogether, type Piece } from '../pages/pieces';
import { oneLineOf, type Sheet } from '../pages/sheet';
import { keyPieces } from './kit-key';
import { scalePieces } from './kit-rating';

export interface NumberedItem {
  readonly item: KitItem;
  /** 1 for the first question of the kit. */
  readonly number: number;
  readonly competencyName: string;
}

/** Lines for evidence that a question always has. */
const EVIDENCE_LINES = 3;

/** Points that a question takes at least. */
export const questionPt = (sheet: Sheet, { item, ...rest }: NumberedItem): number =>
  heightOf([...upperPieces(sheet, { item, ...rest }), ...lowerPieces(sheet, { item, ...rest }, 0)]);

/**
 * One question with its key, its scale and room to write: on one page if it fits, else the scale begins a page.
 *
 * @param nextPt what the next question takes: where that does not fit, this one has the rest of the page to write on.
 */
export function writeQuestion(sheet: Sheet, numbered: NumberedItem, nextPt: number): void {
  const { item, number } = numbered;
  const { writer } = sheet;
  // A question never begins in what another one left over, unless all of it fits there.
  if (questionPt(sheet, numbered) > writer.roomPt) writer.needs(writer.pagePt);
  writer.outline(`${number}. ${oneLineOf(item.text) || partNames[item.part]}`);
  for (const piece of upperPieces(sheet, numbered)) piece.write();
  writeTogether(sheet, lowerPieces(sheet, numbered, nextPt));
}

const upperPieces = (sheet: Sheet, numbered: NumberedItem): Piece[] => [
  ...headPieces(sheet, numbered),
  ...keyPieces(sheet, numbered.item.id, numbered.item.key),
];

function lowerPieces(sheet: Sheet, numbered: NumberedItem, nextPt: number): Piece[] {
  const { item } = numbered;
  if (item.isScored) return ratingPieces(sheet, numbered, nextPt);
  return [
    ...(item.part === 'candidate' ? questionsBack(sheet, item.id) : []),
    ...areaPieces(sheet, { name: `notes_${item.id}`, label: 'Notes', lines: 2 }),
  ];
}

function headPieces(sheet: Sheet, { item, number, competencyName }: NumberedItem): Piece[] {
  const { palette } = sheet;
  const facts = [
    partNames[item.part],
    ...(competencyName === '' ? [] : [oneLineOf(competencyName)]),
    `${item.minutes} min`,
    ...(item.isScored ? [] : ['not scored']),
  ].join('  ·  ');
  return [
    linePiece(sheet, 14),
    textPiece(sheet, [{ text: `Question ${number}  ·  ${facts}`, color: palette.grey }], {
      tag: 'P',
      sizePt: 9,
      after: 3,
      keepLines: 3,
    }),
    textPiece(sheet, [{ text: oneLineOf(item.text) || 'This question has no words yet.', isBold: true }], {
      tag: 'H2',
      sizePt: 14,
      after: 5,
      keepLines: 2,
    }),
  ];
}

function ratingPieces(sheet: Sheet, { item, number }: NumberedItem, nextPt: number): Piece[] {
  const { palette } = sheet;
  return [
    textPiece(sheet, [{ text: `Rating of question ${number}`, isBold: true, color: palette.accentInk }], {
      tag: 'H3',
      sizePt: 10.5,
      before: 6,
      after: 4,
      keepLines: 4,
    }),
    ...scalePieces(sheet, { itemId: item.id, number }, item.key),
    ...(item.part === 'candidate' ? questionsBack(sheet, item.id) : []),
    ...areaPieces(sheet, {
      name: `evidence_${item.id}`,
      label: 'Evidence: what the candidate said or did, in their words',
      lines: EVIDENCE_LINES,
      nextPt,
    }),
    linePieceToFill(sheet, { name: `not-asked_${item.id}`, label: 'Not asked because' }),
  ];
}

const questionsBack = (sheet: Sheet, itemId: string): Piece[] =>
  areaPieces(sheet, { name: `questions-back_${itemId}`, label: 'The candidate’s questions', lines: 4 });
