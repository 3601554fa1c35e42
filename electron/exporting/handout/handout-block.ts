import type { ContentBlock, ContentRow, SignatureLine } from '#shared/domain/deck/content-types';
import { assertNever } from '#shared/kernel/assert-never';
import type { Palette } from '../deck/palette';
import type { Run } from '../text-fit/wrap';
import { tidyText } from '../text-fit/tidy-text';
import type { HandoutWriter } from './handout-writer';

const BODY_PT = 10.5;
const INDENT_PT = 16;

/** Writes one block of the content tree in full. */
export function writeBlock(writer: HandoutWriter, block: ContentBlock, palette: Palette): void {
  const heading = (title: string) =>
    writer.paragraph([{ text: title, isBold: true, color: palette.accentInk }], {
      tag: 'H3',
      sizePt: 12,
      before: 10,
      after: 3,
      keepLines: 3,
    });
  switch (block.kind) {
    case 'text':
      heading(block.title);
      return writeText(writer, block.text);
    case 'gap':
      heading(block.title);
      return writer.paragraph([{ text: block.text, color: palette.grey }], { tag: 'P', sizePt: BODY_PT, after: 4 });
    case 'list':
      heading(block.title);
      return block.items.forEach(({ lead, text }, index) =>
        writer.paragraph(labelled(lead, text), {
          tag: 'LI',
          sizePt: BODY_PT,
          after: 3,
          indentPt: INDENT_PT,
          marker: { text: block.isNumbered ? `${index + 1}.` : '•' },
        }),
      );
    case 'figures':
      heading(block.title);
      return block.figures.forEach(({ value, label }) => writeFact(writer, value, label));
    case 'funnel':
      heading(block.title);
      block.sentences.forEach((sentence) => writeText(writer, sentence));
      return block.stages.forEach(({ label, shown }) => writeFact(writer, label, shown));
    case 'table':
    case 'glossary':
      heading(block.title);
      return block.rows.forEach((row) => writeRow(writer, row, { columns: block.columns, palette }));
    case 'signatures':
      writeText(writer, block.statement);
      return block.lines.forEach((line) => writeSignature(writer, line, palette));
    default:
      return assertNever(block);
  }
}

function writeText(writer: HandoutWriter, text: string): void {
  for (const paragraph of tidyText(text).split('\n')) {
    writer.paragraph([{ text: paragraph }], { tag: 'P', sizePt: BODY_PT, after: 5 });
  }
}

const writeFact = (writer: HandoutWriter, lead: string, text: string) =>
  writer.paragraph(labelled(lead, text), { tag: 'P', sizePt: BODY_PT, after: 2 });

const labelled = (lead: string, text: string): Run[] => [
  ...(lead === ''
    ? []
    : [{ text: tidyText(lead).replaceAll('\n', ' '), isBold: true }, { text: text === '' ? '' : '  ' }]),
  { text: tidyText(text).replaceAll('\n', ' ') },
];

interface RowOptions {
  readonly columns: readonly string[];
  readonly palette: Palette;
}

/** A row as a heading with its other cells and details below, each after its label. */
function writeRow(writer: HandoutWriter, { cells, details }: ContentRow, { columns, palette }: RowOptions): void {
  const [first = '', ...others] = cells;
  writer.paragraph([{ text: tidyText(first), isBold: true }], {
    tag: 'H4',
    sizePt: 11,
    before: 5,
    after: 1,
    keepLines: 2,
  });
  const facts = [...others.map((text, index) => ({ label: columns[index + 1] ?? '', text })), ...details];
  for (const { label, text } of facts) {
    const runs = [{ text: `${label}:  `, color: palette.grey }, { text: tidyText(text) }];
    writer.paragraph(runs, { tag: 'P', sizePt: BODY_PT, after: 1.5, indentPt: INDENT_PT });
  }
}

function writeSignature(writer: HandoutWriter, { role, name, title }: SignatureLine, palette: Palette): void {
  writer.needs(110);
  writer.paragraph([{ text: role, color: palette.grey }], { tag: 'P', sizePt: BODY_PT, before: 16 });
  writer.rule(Math.min(300, writer.widthPt), 44);
  writer.paragraph([{ text: tidyText(name), isBold: true }], { tag: 'P', sizePt: BODY_PT });
  const below = [tidyText(title), 'Signature and date'].filter((text) => text !== '').join('  ·  ');
  writer.paragraph([{ text: below, color: palette.grey }], { tag: 'P', sizePt: BODY_PT });
}
