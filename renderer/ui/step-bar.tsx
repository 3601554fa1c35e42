import './step-bar.css';

import type { ReactNode } from 'react';

import { Kbd } from './kbd';

interface Props {
  readonly back: ReactNode;
  readonly next: ReactNode;
  readonly children: ReactNode;
}

/** The foot of a page that goes step by step: back on the left, next on the right, the keys between them. */
export function StepBar({ back, next, children }: Props) {
  return (
    <footer className="step-bar">
      <div className="step-bar__side">{back}</div>
      <div className="step-bar__middle">{children}</div>
      <div className="step-bar__side step-bar__side--end">{next}</div>
    </footer>
  );
}

/** @param keys each key with what it does, in a word: `['J', 'next']`. */
export function StepKeys({ keys }: { readonly keys: readonly (readonly string[])[] }) {
  return (
    <p className="step-bar__keys" aria-hidden>
      {keys.map(([key, does]) => (
        <span key={key}>
          <Kbd>{key}</Kbd> {does}
        </span>
      ))}
    </p>
  );
}
