import './card.css';

import type { ReactNode } from 'react';

interface Props {
  readonly title?: string | undefined;
  /** 3 within a section of a page; 2 where the card follows the page's title. */
  readonly headingLevel?: 2 | 3 | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, headingLevel = 3, actions, children }: Props) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const hasHead = title !== undefined || (actions !== undefined && actions !== null && actions !== false);
  return (
    <section className="card" {...(title !== undefined && { 'aria-label': title })}>
      {hasHead && (
        <header className="card__head">
          {title !== undefined && <Heading className="card__title">{title}</Heading>}
          <div className="card__actions">{actions}</div>
        </header>
      )}
      {children}
    </section>
  );
}
