import './notice.css';

import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: OctagonAlert } as const;

/** Something to know about this place. A bad one is read aloud at once. */
export function Notice({ tone, title, children, actions }: Props) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden className="notice__icon" />
      <div className="notice__words">
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children}
      </div>
      {actions !== undefined && actions !== null && actions !== false && (
        <div className="notice__actions">{actions}</div>
      )}
    </div>
  );
}
