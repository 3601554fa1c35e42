import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { contentTree } from '#shared/domain/deck/content-tree';
import type { ContentSection } from '#shared/domain/deck/content-types';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { inline } from './escape-markdown';
import { markdownBlock } from './markdown-block';

/** The whole agreement in Markdown (CommonMark with GitHub's tables), in the slides' words; user text is escaped. */
export function buildMarkdown(source: { readonly client: Client; readonly document: AgreementDocument }): string {
  const { title, clientName, dates, sections } = contentTree(source);
  const head = [`# ${inline(title)}`, `**${inline(clientName)}**`, inline(dates)];
  return `${[...head, ...sections.map(markdownSection)].filter((part) => part !== '').join('\n\n')}\n`;
}

function markdownSection({ title, purpose, blocks }: ContentSection): string {
  return [`## ${inline(title)}`, `_${inline(purpose)}_`, ...blocks.map(markdownBlock)].join('\n\n');
}
