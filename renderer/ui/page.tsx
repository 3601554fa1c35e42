import './page.css';

import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen in the middle of the window: title, what one can do, content. */
export function Page({ title, subtitle, actions, children }: PageProps) {
  return (
    <div className="page">
      <header className="page__head">
        <div className="page__titles">
          <h1 className="page__title">{title}</h1>
          {hasContent(subtitle) && <div className="page__subtitle">{subtitle}</div>}
        </div>
        {hasContent(actions) && <div className="page__actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function PageSection({ title, aside, children }: SectionProps) {
  return (
    <section className="page-section" aria-label={title}>
      <header className="page-section__head">
        <h2 className="page-section__title">{title}</h2>
        {hasContent(aside) && <div className="page-section__aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

const hasContent = (node: ReactNode) => node !== undefined && node !== null && node !== false && node !== '';
