import './setup.css';

import type { ReactNode } from 'react';

interface Props {
  /** What stands in the columns; none over an empty list. */
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** Column heads over rows whose fields name themselves to screen readers. */
export function PersonRows({ heads, children }: Props) {
  return (
    <div className="setup-rows">
      {heads.length > 0 && (
        <div className="setup-heads" aria-hidden>
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
