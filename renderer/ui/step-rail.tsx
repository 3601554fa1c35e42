import './step-rail.css';

import type { ReactNode } from 'react';

import { classNames } from './class-names';

interface RailProps {
  readonly label: string;
  readonly isNarrow?: boolean;
  /** How far one is, in words. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The steps of a page beside it, any of which can be opened at any moment. */
export function StepRail({ label, isNarrow = false, foot, children }: RailProps) {
  return (
    <nav className={classNames('step-rail', isNarrow && 'step-rail--narrow')} aria-label={label}>
      <div className="step-rail__scroll">{children}</div>
      <div className="step-rail__foot tabular">{foot}</div>
    </nav>
  );
}

/** Rows of {@link StepLink}. */
export function StepList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ol className="step-rail__list" aria-label={label}>
      {children}
    </ol>
  );
}

interface LinkProps {
  /** Lays out what is in the row; its rules are written `.step-link.name`, to win over the look shared by all. */
  readonly className: string;
  readonly isCurrent: boolean;
  readonly title?: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

export function StepLink({ className, isCurrent, title, onOpen, children }: LinkProps) {
  return (
    <li>
      <button
        type="button"
        className={classNames('step-link', className)}
        aria-current={isCurrent ? 'step' : undefined}
        title={title}
        onClick={onOpen}
      >
        {children}
      </button>
    </li>
  );
}
