import { areaPieces, linePieceToFill } from '../pages/pen-pieces';
import { writeTogether } from '../pages/pieces';
import type { Sheet } from '../pages/sheet';
import { writePartHead, writeCard } from './pack-pieces';

interface Form {
  readonly title: string;
  readonly remark: string;
  /** Blank entries on the sheet. */
  readonly copies: number;
  readonly fields: readonly string[];
}

/** In the order in which the re-entry page asks, so that a sheet is typed in from top to bottom. */
const forms: readonly Form[] = [
  {
    title: 'A term',
    remark: 'A word, and the test that decides.',
    copies: 3,
    fields: ['Word', 'Becomes it when', 'Ends when', 'Owner', 'Example', 'No example'],
  },
  {
    title: 'A promise',
    remark: 'Begin with the verb. Marketing or sales?',
    copies: 2,
    fields: ['Side', 'Promise', 'Metric', 'Target', 'Unit', 'Per', 'Owner', 'Read from', 'If missed'],
  },
  {
    title: 'A meeting',
    remark: 'Who meets, how often, about which figures.',
    copies: 3,
    fields: ['Name', 'How often', 'When', 'Minutes', 'Chair', 'Who', 'Topics'],
  },
  { title: 'A step of the ladder', remark: 'Who decides, by when.', copies: 6, fields: ['Decides', 'Does', 'Within'] },
];

/** Blank forms, for a room without a keyboard. */
export function writeFormPart(sheet: Sheet): void {
  for (const [index, form] of forms.entries()) {
    if (index > 0) sheet.writer.newPage();
    writeForm(sheet, form);
  }
  sheet.writer.newPage();
  writePartHead(sheet, 'Why are we doing this', 'Half a page that an executive repeats without a mistake.');
  writeTogether(sheet, areaPieces(sheet, { name: 'why', label: 'In twelve months we have …', lines: 8 }));
  writeTogether(
    sheet,
    areaPieces(sheet, { name: 'points', label: 'Marketing promises sales … Sales promises marketing …', lines: 10 }),
  );
}

function writeForm(sheet: Sheet, { title, remark, copies, fields }: Form): void {
  writePartHead(sheet, title, remark);
  for (let copy = 1; copy <= copies; copy += 1) {
    writeCard(
      sheet,
      fields.map((label) => linePieceToFill(sheet, { name: `${title}-${copy}-${label}`, label })),
    );
  }
}
