import './chip.css';

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'accent';

interface Props {
  readonly tone?: Tone | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A state in a word or two; never by colour alone. */
export function Chip({ tone = 'neutral', icon: Icon, children }: Props) {
  return (
    <span className={`chip chip--${tone}`}>
      {Icon && <Icon size={14} aria-hidden className="chip__icon" />}
      <span className="chip__text">{children}</span>
    </span>
  );
}
