import type { LeadCard, PackContent } from '#shared/domain/pack/pack-content';
import { leadSortNames } from '#shared/domain/playbook/lead-sort-names';
import { textPiece } from '../pages/pieces';
import type { Sheet } from '../pages/sheet';
import { writeRemark, writeRow } from '../pages/text';
import { titlePiece, writeCard, writePartHead } from './pack-pieces';

/** The leads both sides sort, as cards, and the key on a page of its own. */
export function writeLeadPart(sheet: Sheet, { leadCards }: PackContent): void {
  writePartHead(
    sheet,
    'Sample leads',
    'Invented. Each side sorts them by the words on the wall, without looking at the other.',
  );
  for (const { number, title, facts } of leadCards) {
    writeCard(sheet, [
      titlePiece(sheet, `${number}   ${title}`),
      textPiece(sheet, [{ text: facts }], { tag: 'P', sizePt: 10.5, after: 2 }),
    ]);
  }
  sheet.writer.newPage();
  writeKey(sheet, leadCards);
}

function writeKey(sheet: Sheet, leadCards: readonly LeadCard[]): void {
  writePartHead(sheet, 'Sample leads: the key', 'For the facilitator alone, until both sides have sorted.');
  writeRemark(sheet, 'By the terms as they ship. Where the room has defined a word otherwise, the room is right.');
  for (const { number, title, reference, reason } of leadCards) {
    writeRow(sheet, `${number}   ${leadSortNames[reference]}`, [
      { runs: [{ text: title, isBold: true }] },
      { runs: [{ text: reason }] },
    ]);
  }
}
