import type { TimedBlock } from '#shared/domain/agenda/agenda-times';
import { blockName } from '#shared/domain/agenda/block-name';
import { minuteOfDayTime } from '#shared/domain/agenda/clock-words';
import type { PackContent } from '#shared/domain/pack/pack-content';
import type { Sheet } from '../pages/sheet';
import { writeRow, writeSubhead } from '../pages/text';
import { writePartHead } from './pack-pieces';

/** The day block by block, with what is on the table at the end of each. */
export function writeAgendaPart(sheet: Sheet, { agenda, title }: PackContent): void {
  writePartHead(sheet, 'Agenda', title);
  for (const { session, blocks, endsAt } of agenda) {
    if (agenda.length > 1)
      writeSubhead(sheet, [{ text: session === 1 ? 'First session' : 'Second session', isBold: true }]);
    for (const block of blocks) writeBlock(sheet, block);
    writeRow(sheet, minuteOfDayTime(endsAt, sheet.locale), 'End');
  }
}

function writeBlock(sheet: Sheet, { startsAt, minutes, block }: TimedBlock): void {
  writeRow(sheet, minuteOfDayTime(startsAt, sheet.locale), [
    {
      runs: [
        { text: blockName(block), isBold: true },
        ...(block.minutes === null ? [] : [{ text: `   ${minutes} min`, color: sheet.palette.grey }]),
      ],
    },
    { runs: [{ text: block.endsWith, color: sheet.palette.grey }] },
  ]);
}
