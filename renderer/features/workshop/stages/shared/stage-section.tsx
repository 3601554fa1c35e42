import './stages.css';

import type { ReactNode } from 'react';

import { PageSection } from '../../../../ui/page';

interface Props {
  readonly title: string;
  /** Buttons that belong to the whole section. */
  readonly aside?: ReactNode;
  /** One sentence on what belongs here. */
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a stage under its own heading. */
export function StageSection({ title, aside, lead, children }: Props) {
  return (
    <PageSection title={title} aside={aside}>
      {lead !== undefined && <p className="stage-lead">{lead}</p>}
      {children}
    </PageSection>
  );
}
