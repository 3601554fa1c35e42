import './field-hints.css';

import { Lightbulb, TriangleAlert } from 'lucide-react';

import type { Hint } from './hints';

interface Props {
  readonly hints: readonly Hint[];
  readonly field: string;
}

/** What the linters say of a field, below it. */
export function FieldHints({ hints, field }: Props) {
  const mine = hints.filter((hint) => hint.field === field);
  if (mine.length === 0) return null;
  return (
    <ul className="field-hints">
      {mine.map(({ tone, words }) => (
        <li key={words} className={`field-hints__hint field-hints__hint--${tone}`}>
          {tone === 'quiet' ? <Lightbulb size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
