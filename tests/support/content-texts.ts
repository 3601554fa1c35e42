import type { ContentBlock } from '#shared/domain/deck/content-types';

/** Every text of a block that must be found wherever the whole agreement is printed. */
export function textsOf(block: ContentBlock): string[] {
  switch (block.kind) {
    case 'text':
    case 'gap':
      return [block.title, block.text];
    case 'list':
      return block.items.flatMap(({ lead, text }) => [lead, text]);
    case 'figures':
      return block.figures.flatMap(({ value, label }) => [value, label]);
    case 'funnel':
      return [...block.sentences, ...block.stages.flatMap(({ label, shown }) => [label, shown])];
    case 'table':
    case 'glossary':
      return block.rows.flatMap(({ cells, details }) => [
        ...cells,
        ...details.flatMap(({ label, text }) => [label, text]),
      ]);
    case 'signatures':
      return [block.statement, ...block.lines.flatMap(({ role, name, title }) => [role, name, title])];
  }
}
