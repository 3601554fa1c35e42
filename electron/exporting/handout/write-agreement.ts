import type { AgreementContent, ContentSection } from '#shared/domain/deck/content-types';
import type { Palette } from '../deck/palette';
import { tidyText } from '../text-fit/tidy-text';
import { writeBlock } from './handout-block';
import type { HandoutWriter } from './handout-writer';

/** Title, client and days at the head of the first page. */
export function writeTitle(writer: HandoutWriter, content: AgreementContent, palette: Palette): void {
  const { title, clientName, dates } = content;
  const words = [{ text: tidyText(title).replaceAll('\n', ' '), isBold: true, color: palette.accentInk }];
  writer.paragraph(words, { tag: 'H1', sizePt: 24, after: 4 });
  const name = [{ text: tidyText(clientName).replaceAll('\n', ' '), isBold: true }];
  writer.paragraph(name, { tag: 'P', sizePt: 13 });
  if (dates !== '') writer.paragraph([{ text: dates, color: palette.grey }], { tag: 'P', sizePt: 10.5 });
}

/** A section with every word of its blocks. */
export function writeSection(writer: HandoutWriter, section: ContentSection, palette: Palette): void {
  writeSectionHead(writer, section, palette);
  for (const block of section.blocks) writeBlock(writer, block, palette);
}

/** The heading of a section, in the outline too, and one line on what it is for. */
export function writeSectionHead(
  writer: HandoutWriter,
  { title, purpose }: Pick<ContentSection, 'title' | 'purpose'>,
  palette: Palette,
): void {
  writer.needs(130);
  writer.outline(title);
  writer.paragraph([{ text: title, isBold: true, color: palette.accentInk }], {
    tag: 'H2',
    sizePt: 17,
    before: writer.isAtTop ? 0 : 18,
    keepLines: 4,
  });
  writer.paragraph([{ text: tidyText(purpose), color: palette.grey }], { tag: 'P', sizePt: 10.5, after: 2 });
}
