import './anchor-scale.css';

import type { ReactNode } from 'react';

import { scorePoints } from '#shared/domain/kit/answer-key-schema';

/** The points of the scale from 5 to 1, each with what stands for it. */
export function AnchorScale({ render }: { readonly render: (point: number) => ReactNode }) {
  return (
    <ol className="anchor-scale" reversed>
      {scorePoints.toReversed().map((point) => (
        <li key={point} className="anchor-scale__row">
          <span className={`anchor-scale__point anchor-scale__point--${point} tabular`} aria-hidden>
            {point}
          </span>
          <div className="anchor-scale__words">{render(point)}</div>
        </li>
      ))}
    </ol>
  );
}
