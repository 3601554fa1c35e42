import './side-panel.css';

import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { ReactNode } from 'react';

import { IconButton } from './icon-button';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A column at the right edge that folds away to a narrow strip. */
export function SidePanel({ title, isOpen, onToggle, children }: Props) {
  return (
    <aside className={isOpen ? 'side-panel' : 'side-panel side-panel--folded'} aria-label={title}>
      <header className="side-panel__head">
        {isOpen && <h2 className="side-panel__title">{title}</h2>}
        <IconButton
          icon={isOpen ? PanelRightClose : PanelRightOpen}
          label={isOpen ? `Fold ${title} away` : `Show ${title}`}
          onPress={onToggle}
        />
      </header>
      {isOpen && <div className="side-panel__body">{children}</div>}
    </aside>
  );
}
