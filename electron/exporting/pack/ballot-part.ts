import type { PackContent } from '#shared/domain/pack/pack-content';
import { leadSortNames } from '#shared/domain/playbook/lead-sort-names';
import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import { BOX_PT } from '../pages/fill-in';
import { linePieceToFill } from '../pages/pen-pieces';
import { textPiece, writeTogether, type Piece } from '../pages/pieces';
import { LEFT, type Sheet } from '../pages/sheet';
import { writePartHead } from './pack-pieces';

/** Ballots: the pulse for each person, the numbers and the sorting for each side. */
export function writeBallotPart(sheet: Sheet, content: PackContent): void {
  writePulseBallot(sheet, content.pulse);
  sheet.writer.newPage();
  writeNumberBallot(sheet, content);
  sheet.writer.newPage();
  writeSortingBallot(sheet, content);
}

const points = ['1', '2', '3', '4', '5'];

function writePulseBallot(sheet: Sheet, statements: readonly string[]): void {
  writePartHead(sheet, 'Pulse', 'No name, no sign, no colour of ink. Fold it twice and put it in the box.');
  writeSides(sheet, 'pulse');
  const { writer, palette } = sheet;
  const legend = '1 not at all, 2 hardly, 3 partly, 4 mostly, 5 entirely';
  writer.paragraph([{ text: legend, color: palette.grey }], { tag: 'P', sizePt: 10, before: 4, after: 6 });
  for (const [index, statement] of statements.entries()) {
    writeChoices(sheet, { name: `pulse-${index + 1}`, text: `${index + 1}   ${statement}`, options: points });
  }
}

function writeNumberBallot(sheet: Sheet, { numbersAsked }: PackContent): void {
  writePartHead(sheet, 'Our numbers', 'One sheet for each side. Agree on a number, then do not change it.');
  writeSides(sheet, 'gap');
  for (const [index, { question, unit }] of numbersAsked.entries()) {
    writeTogether(sheet, [
      textPiece(sheet, [{ text: `${index + 1}   ${question}` }], { tag: 'P', sizePt: 11, before: 8, after: 2 }),
      linePieceToFill(sheet, { name: `gap-${index + 1}`, label: unit }),
    ]);
  }
}

function writeSortingBallot(sheet: Sheet, { leadCards }: PackContent): void {
  writePartHead(sheet, 'Sorting', 'One sheet for each side. One box for each lead, by the words on the wall.');
  writeSides(sheet, 'sorting');
  const options = leadSorts.map((sort) => leadSortNames[sort]);
  for (const { number, title } of leadCards) {
    writeChoices(sheet, { name: `lead-${number}`, text: `${number}   ${title}`, options });
  }
}

const writeSides = (sheet: Sheet, name: string) =>
  writeChoices(sheet, { name: `side-${name}`, text: 'We are', options: ['Marketing', 'Sales'] });

interface Choices {
  readonly name: string;
  readonly text: string;
  readonly options: readonly string[];
}

const CHOICES_PT = 20;
const PT_OF_LETTER = 5.4;

/** A line with its boxes below, each with its word. */
function writeChoices(sheet: Sheet, { name, text, options }: Choices): void {
  const { writer, palette, fillIn } = sheet;
  const words = textPiece(sheet, [{ text }], { tag: 'P', sizePt: 10.5, before: 5, after: 2 });
  const boxes: Piece = {
    heightPt: CHOICES_PT,
    write: () => {
      let x = LEFT + 18;
      const places = options.map((option) => {
        const place = x;
        x += BOX_PT + 22 + option.length * PT_OF_LETTER;
        return { option, x: place };
      });
      for (const { option, x: at } of places) {
        fillIn.choose({ name, value: option, label: `${text}: ${option}`, x: at, y: writer.y + 1 });
      }
      writer.decorate((pdf) => {
        pdf.font('regular').fontSize(10).fillColor(`#${palette.ink}`);
        for (const { option, x: at } of places) pdf.text(option, at + BOX_PT + 5, writer.y, { lineBreak: false });
      });
      writer.skip(CHOICES_PT);
    },
  };
  writeTogether(sheet, [words, boxes]);
}
