import './playbook-dialog.css';

import type { ReactNode } from 'react';

export interface PlaybookEntry {
  readonly id: string;
  readonly title: string;
  /** The words that come into the agreement. */
  readonly words: string;
  /** What the room must decide itself, and under which heading. */
  readonly advice: { readonly heading: string; readonly text: string };
  /** True where it stands in the agreement already. */
  readonly isIn: boolean;
}

interface Props {
  readonly entry: PlaybookEntry;
  readonly control: ReactNode;
}

/** One starting point of the playbook: its words, what the room must settle, and how to take it. */
export function PlaybookItem({ entry, control }: Props) {
  const { words, advice } = entry;
  return (
    <li className="playbook-item">
      <div className="playbook-item__control">{control}</div>
      <p className="playbook-item__words">{words}</p>
      <p className="playbook-item__advice">
        <strong>{advice.heading}</strong> {advice.text}
      </p>
    </li>
  );
}
