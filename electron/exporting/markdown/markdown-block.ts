import type { ContentBlock, ContentRow, Detail, GlossaryBlock, TableBlock } from '#shared/domain/deck/content-types';
import { assertNever } from '#shared/kernel/assert-never';
import { cellText, inline, paragraphs } from './escape-markdown';

/** One block of the content tree in Markdown. */
export function markdownBlock(block: ContentBlock): string {
  switch (block.kind) {
    case 'text':
    case 'gap':
      return `${heading(block.title)}\n\n${paragraphs(block.text)}`;
    case 'list': {
      const items = block.items.map(({ lead, text }, index) => {
        const marker = block.isNumbered ? `${index + 1}.` : '-';
        const start = lead === '' ? '' : `**${inline(lead)}**${text === '' ? '' : ': '}`;
        return `${marker} ${start}${inline(text)}`;
      });
      return `${heading(block.title)}\n\n${items.join('\n')}`;
    }
    case 'figures': {
      const rows = block.figures.map(({ value, label }) => [label, value]);
      return `${heading(block.title)}\n\n${table(['Figure', 'Value'], rows)}`;
    }
    case 'funnel': {
      const rows = block.stages.map(({ label, shown }) => [label, shown]);
      return `${heading(block.title)}\n\n${block.sentences.map(inline).join('\n\n')}\n\n${table(['Stage', 'Count'], rows)}`;
    }
    case 'table':
      return tableBlock(block);
    case 'glossary':
      return glossaryBlock(block);
    case 'signatures': {
      const rows = block.lines.map(({ role, name, title }) => [role, name, title, '']);
      return `${paragraphs(block.statement)}\n\n${table(['', 'Name', 'Title', 'Signature and date'], rows)}`;
    }
    default:
      return assertNever(block);
  }
}

const heading = (title: string) => `### ${inline(title)}`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(inline)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

function tableBlock({ title, columns, rows }: TableBlock): string {
  const details = rows.filter((row) => row.details.length > 0).map(detailItem);
  const body = table(
    columns,
    rows.map((row) => row.cells),
  );
  return [heading(title), body, ...(details.length > 0 ? [details.join('\n')] : [])].join('\n\n');
}

const detailItem = ({ cells, details }: ContentRow) =>
  `- **${inline(cells[0] ?? '')}**: ${details.map(detail).join('; ')}`;

const detail = ({ label, text }: Detail) => `${inline(label)}: ${inline(text)}`;

function glossaryBlock({ title, rows }: GlossaryBlock): string {
  const entries = rows.map(({ cells, details }) => {
    const [term = '', meaning = ''] = cells;
    const list = details.map((each) => `- ${detail(each)}`).join('\n');
    return [`#### ${inline(term)}`, paragraphs(meaning), ...(list === '' ? [] : [list])].join('\n\n');
  });
  return [heading(title), ...entries].join('\n\n');
}
