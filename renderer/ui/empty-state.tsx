import './empty-state.css';

import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What belongs here and what to do next. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      <div className="empty-state__words">{children}</div>
      {action !== undefined && action !== null && action !== false && (
        <div className="empty-state__action">{action}</div>
      )}
    </div>
  );
}
