import './pieces.css';

import { Check, Circle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the wall with its heading. */
export function RoomSection({ title, children }: PartProps) {
  return (
    <section className="room-section">
      <h2 className="room-section__title">{title}</h2>
      {children}
    </section>
  );
}

/** Said where nothing is written yet. */
export const Nothing = ({ children }: { readonly children: ReactNode }) => <p className="room-nothing">{children}</p>;

interface MoreProps {
  readonly before: number;
  readonly after: number;
  readonly one: string;
  readonly many: string;
}

/** "2 more before, 3 after": what the wall has no place for. */
export function More({ before, after, one, many }: MoreProps) {
  const count = before + after;
  if (count === 0) return null;
  return (
    <p className="room-more">
      {count} more {count === 1 ? one : many}
    </p>
  );
}

/** Words with a name in front: "Owner: Sales operations". Nothing where there are none. */
export function Named({ name, words }: { readonly name: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <p className="room-named">
      <span className="room-named__name">{name}</span> {words}
    </p>
  );
}

const marks = { good: Check, warn: TriangleAlert, open: Circle } as const;

/** A line with a mark before it; the words say what the mark means. */
export function Marked({ tone, children }: { readonly tone: keyof typeof marks; readonly children: ReactNode }) {
  const Icon = marks[tone];
  return (
    <p className={`room-marked room-marked--${tone}`}>
      <Icon aria-hidden className="room-marked__icon" />
      <span>{children}</span>
    </p>
  );
}
