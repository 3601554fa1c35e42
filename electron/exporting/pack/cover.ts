import { showDay } from '#shared/domain/deck/show-day';
import type { PackContent } from '#shared/domain/pack/pack-content';
import { packPartNames, type PackPart } from '#shared/domain/pack/pack-schema';
import type { Sheet } from '../pages/sheet';
import { writeHead, writeRemark, writeRow, writeSection } from '../pages/text';

interface Cover {
  readonly clientName: string;
  readonly content: PackContent;
  readonly parts: readonly PackPart[];
}

/** How many to print of each, and what to do with it. */
const uses: Readonly<Record<PackPart, string>> = {
  agenda: 'One for each participant.',
  scripts: 'One, for the facilitator alone. Leave none in the room.',
  'role-cards': 'One. Cut along the dashes and hand each person their own card.',
  'lead-cards': 'Two, one for each side. Cut along the dashes; keep the page with the key.',
  ballots: 'The pulse: one for each participant of marketing and of sales. The others: one for each side.',
  posters: 'One, enlarged to A3 or larger.',
  forms: 'A few of each. What is written on them is typed in under “From paper”.',
};

export function writeCover(sheet: Sheet, { clientName, content, parts }: Cover): void {
  const { workshopDay, facilitator } = content;
  writeHead(sheet, {
    above: clientName,
    title: 'Facilitator’s pack',
    below: [
      content.title,
      workshopDay === null ? '' : showDay(workshopDay, sheet.locale),
      facilitator === '' ? '' : `Facilitator: ${facilitator}`,
    ],
  });
  writeSection(sheet, 'What to print');
  for (const part of parts) writeRow(sheet, packPartNames[part], uses[part]);
  if (parts.includes('scripts')) {
    writeRemark(sheet, 'The scripts say what to answer when the two sides clash. They are for the facilitator alone.');
  }
}
