import './card.css';

import type { ReactNode } from 'react';

interface Props {
  readonly title?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, actions, children }: Props) {
  const hasHead = title !== undefined || (actions !== undefined && actions !== null && actions !== false);
  return (
    <section className="card" {...(title !== undefined && { 'aria-label': title })}>
      {hasHead && (
        <header className="card__head">
          {title !== undefined && <h3 className="card__title">{title}</h3>}
          <div className="card__actions">{actions}</div>
        </header>
      )}
      {children}
    </section>
  );
}
