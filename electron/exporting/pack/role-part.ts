import type { PackContent } from '#shared/domain/pack/pack-content';
import type { RoleCard } from '#shared/domain/pack/role-cards';
import { areaPieces } from '../pages/pen-pieces';
import type { Piece } from '../pages/pieces';
import type { Sheet } from '../pages/sheet';
import { writeRemark } from '../pages/text';
import { factPiece, linesPieces, titlePiece, writeCard, writePartHead } from './pack-pieces';

const roleNames = { marketing: 'signs for marketing', sales: 'signs for sales', witness: 'signs as witness' } as const;

/** A card for each participant with what the agreement asks of them, and room for their own words. */
export function writeRolePart(sheet: Sheet, { roleCards }: PackContent): void {
  writePartHead(
    sheet,
    'Role cards',
    'Everybody reads their own, and says their part in their own words in the review.',
  );
  if (roleCards.length === 0) writeRemark(sheet, 'Nobody is named yet. Name the participants in the set-up.');
  for (const [index, card] of roleCards.entries()) writeCard(sheet, piecesOf(sheet, card, index));
}

function piecesOf(sheet: Sheet, { name, title, signsAs, promises, terms, meetings }: RoleCard, index: number): Piece[] {
  const standing = [title, signsAs === null ? '' : roleNames[signsAs]].filter((text) => text.trim() !== '').join(', ');
  const nothing = promises.length + terms.length + meetings.length === 0;
  return [
    titlePiece(sheet, name, standing),
    ...(promises.length === 0 ? [] : [factPiece(sheet, 'You promise', ''), ...linesPieces(sheet, promises)]),
    ...(terms.length === 0 ? [] : [factPiece(sheet, 'You keep the words', terms.join(', '))]),
    ...(meetings.length === 0 ? [] : [factPiece(sheet, 'You are in', meetings.join('; '))]),
    ...(nothing ? [factPiece(sheet, 'So far', 'The agreement names nothing of yours yet. Ask what it should.')] : []),
    ...areaPieces(sheet, { name: `role-${index + 1}`, label: 'My part, in my own words', lines: 2 }),
  ];
}
