import type { AgendaLine } from '#shared/domain/pack/agenda-lines';
import type { PackContent } from '#shared/domain/pack/pack-content';
import type { Sheet } from '../pages/sheet';
import { writeRow, writeSubhead } from '../pages/text';
import { writePartHead } from './pack-pieces';

/** The day block by block, with what is on the table at the end of each. */
export function writeAgendaPart(sheet: Sheet, { agenda, title }: PackContent): void {
  writePartHead(sheet, 'Agenda', title);
  const sessions = [...new Set(agenda.map(({ session }) => session))];
  for (const session of sessions) {
    const lines = agenda.filter((line) => line.session === session);
    if (sessions.length > 1)
      writeSubhead(sheet, [{ text: session === 1 ? 'First session' : 'Second session', isBold: true }]);
    for (const line of lines) writeBlock(sheet, line);
    const end = lines.at(-1);
    if (end) writeRow(sheet, clockTime(end.startsAt + end.minutes), 'End');
  }
}

function writeBlock(sheet: Sheet, { startsAt, minutes, title, endsWith }: AgendaLine): void {
  writeRow(sheet, clockTime(startsAt), [
    {
      runs: [
        { text: title, isBold: true },
        { text: `   ${minutes} min`, color: sheet.palette.grey },
      ],
    },
    { runs: [{ text: endsWith, color: sheet.palette.grey }] },
  ]);
}

/** @param minute after midnight; what runs past midnight goes on from 00:00. */
function clockTime(minute: number): string {
  const whole = Math.round(minute) % 1_440;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
