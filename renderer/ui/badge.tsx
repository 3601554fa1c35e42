import './badge.css';

import type { Tone } from './chip';

interface Props {
  readonly count: number;
  /** What is counted, "open points": read aloud after the number. */
  readonly label: string;
  readonly tone?: Tone | undefined;
}

export function Badge({ count, label, tone = 'accent' }: Props) {
  return (
    <span className={`badge badge--${tone}`}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{`${count} ${label}`}</span>
    </span>
  );
}
