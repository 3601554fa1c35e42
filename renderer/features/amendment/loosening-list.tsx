import './loosening-list.css';

import { TriangleAlert } from 'lucide-react';

import type { Loosening } from '#shared/domain/amendment/amendment-schema';
import { Chip } from '../../ui/chip';

interface Props {
  readonly loosenings: readonly Loosening[];
}

const certaintyWords: Readonly<Record<Loosening['certainty'], { readonly name: string; readonly hint: string }>> = {
  loosened: { name: 'Loosened', hint: 'The figures say so.' },
  'may-loosen': { name: 'May loosen', hint: 'Figures alone do not tell: read both and judge.' },
};

/** What an amendment loosens or may loosen: each is a sentence the leaders consent to one by one. */
export function LooseningList({ loosenings }: Props) {
  if (loosenings.length === 0) return <p className="muted">Nothing that was promised is loosened.</p>;
  return (
    <ul className="loosening-list">
      {loosenings.map(({ id, text, certainty }) => (
        <li key={id} className="loosening">
          <TriangleAlert size={16} aria-hidden className="loosening__icon" />
          <div className="loosening__words">
            <p dir="auto">{text}</p>
            <p className="loosening__hint">
              <Chip tone="warn">{certaintyWords[certainty].name}</Chip> {certaintyWords[certainty].hint}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
