import type { DealBreaker } from '#shared/domain/search/profile-schema';
import { areaPieces, boxedPiece, fieldName } from '../pages/pen-pieces';
import { textPiece, writeTogether, type Piece } from '../pages/pieces';
import { oneLineOf, type Sheet } from '../pages/sheet';

/** What is written down after the candidate has left. */
export function writeKitEnd(sheet: Sheet, dealBreakers: readonly DealBreaker[]): void {
  const { writer, palette } = sheet;
  const heading = (text: string): Piece =>
    textPiece(sheet, [{ text, isBold: true, color: palette.accentInk }], {
      tag: 'H2',
      sizePt: 13,
      before: 16,
      after: 4,
      keepLines: 3,
    });
  writer.outline('After the interview');
  const named = dealBreakers.filter(({ text }) => text.trim() !== '');
  if (named.length > 0) {
    writeTogether(sheet, [
      heading('Deal-breakers: tick what you saw'),
      ...named.map(({ id, text }) =>
        boxedPiece(sheet, [{ text: oneLineOf(text) }], (x, y) =>
          sheet.fillIn.tick({ name: fieldName(`deal-breaker_${id}`), label: `Deal-breaker: ${oneLineOf(text)}`, x, y }),
        ),
      ),
      ...areaPieces(sheet, { name: 'deal-breaker-evidence', label: 'On what evidence', lines: 2 }),
    ]);
  }
  writeTogether(sheet, [
    heading('For the next round to ask'),
    ...areaPieces(sheet, { name: 'ask-next', label: 'Questions only, never a rating', lines: 4 }),
  ]);
  writeTogether(sheet, [
    heading('Notes'),
    ...areaPieces(sheet, {
      name: 'notes',
      label: 'Anything else that was said or done',
      lines: 6,
      nextPt: writer.pagePt,
    }),
  ]);
}
