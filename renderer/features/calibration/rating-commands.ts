import { useMemo } from 'react';

import { useCommands, type Command } from '../../lib/commands';
import { undoCommands } from '../../lib/saving/undo-commands';
import { pointCommands, stepCommands } from '../../lib/step-commands';
import { isCommitted, moveBy, openCommit, rate, redo, undo, useSheet } from './ratings-store';

const group = 'Calibration';

/** What the keys, the menu and the palette can do while a seat rates: the same keys as in an interview. */
export function useRatingCommands(): void {
  const isRead = useSheet(isCommitted);
  useCommands(useMemo(() => (isRead ? moving : [...moving, ...writing, ...rating]), [isRead]));
}

const moving = stepCommands({ group, noun: 'answer', next: () => moveBy(1), back: () => moveBy(-1) });

const writing: readonly Command[] = [
  {
    id: 'notes',
    title: 'Write a note',
    group,
    shortcut: 'n',
    run: () => document.querySelector<HTMLElement>('[name="rating-note"]')?.focus(),
  },
  { id: 'finish', title: 'Commit the ratings', group, shortcut: '$mod+Enter', run: openCommit },
  ...undoCommands(group, undo, redo),
];

const rating = pointCommands(rate);
