import './agreement-paper.css';

import { useMemo } from 'react';

import { contentTree } from '#shared/domain/deck/content-tree';
import type { ContentSection } from '#shared/domain/deck/content-types';
import type { RevisionContent } from '#shared/domain/signing/room-schema';
import { PaperBlock } from './paper-block';

interface Props {
  readonly content: Pick<RevisionContent, 'client' | 'document'>;
}

/** The agreement as a document at the width of a page, in the slides' words and nothing left out. */
export function AgreementPaper({ content: { client, document } }: Props) {
  const { title, clientName, dates, sections } = useMemo(() => contentTree({ client, document }), [client, document]);
  return (
    <article className="paper" aria-label="The agreement">
      <header className="paper__head">
        <p className="paper__client">{clientName}</p>
        <h2 className="paper__title">{title}</h2>
        {dates !== '' && <p className="paper__dates">{dates}</p>}
      </header>
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </article>
  );
}

function Section({ section: { title, purpose, blocks } }: { readonly section: ContentSection }) {
  return (
    <section className="paper__section" aria-label={title}>
      <h3 className="paper__heading">{title}</h3>
      <p className="paper__purpose">{purpose}</p>
      {blocks.map((block, index) => (
        <PaperBlock key={index} block={block} />
      ))}
    </section>
  );
}
