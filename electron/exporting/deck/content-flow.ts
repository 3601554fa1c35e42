import type { ContentBlock, ContentItem } from '#shared/domain/deck/content-types';
import type { FlowItem } from '../text-fit/fit-flow';
import { slideText } from '../text-fit/paragraphs';
import type { Palette } from './palette';
import { boldRun, greyRun, headingItem, inkRun } from './text-shapes';

/** A block of running text as heading and items; other kinds of blocks have places of their own. */
export function flowItems(block: ContentBlock | undefined, palette: Palette): FlowItem[] {
  if (block?.kind === 'text') {
    const paragraphs = slideText(block.text).split('\n');
    const items = paragraphs.map((paragraph) => ({ runs: [inkRun(paragraph, palette)], name: block.name }));
    return [headingItem(block.title, palette), ...items];
  }
  if (block?.kind === 'gap') {
    return [headingItem(block.title, palette), { runs: [greyRun(block.text, palette)], name: block.title }];
  }
  if (block?.kind === 'list') {
    const marker = block.isNumbered ? 'number' : 'bullet';
    return [headingItem(block.title, palette), ...block.items.map((item) => listItem(item, marker, palette))];
  }
  return [];
}

function listItem({ name, lead, text }: ContentItem, marker: 'bullet' | 'number', palette: Palette): FlowItem {
  const sentence = text.replaceAll('\n', ' ');
  if (lead === '') return { runs: [inkRun(sentence, palette)], name, marker };
  const separator = { text: marker === 'number' ? '. ' : ' – ', color: palette.grey };
  const rest = text === '' ? [] : [separator, inkRun(sentence, palette)];
  return { runs: [boldRun(lead.replaceAll('\n', ' '), palette), ...rest], name, marker };
}
