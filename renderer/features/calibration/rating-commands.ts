import { useMemo } from 'react';

import { scorePoints } from '#shared/domain/kit/answer-key-schema';
import { useCommands, type Command } from '../../lib/commands';
import { undoCommands } from '../../lib/saving/undo-commands';
import { isCommitted, moveBy, openCommit, rate, redo, undo, useSheet } from './ratings-store';

const group = 'Calibration';

/** What the keys, the menu and the palette can do while a seat rates: the same keys as in an interview. */
export function useRatingCommands(): void {
  const isRead = useSheet(isCommitted);
  useCommands(useMemo(() => (isRead ? moving : [...moving, ...writing, ...rating]), [isRead]));
}

const next = () => moveBy(1);
const back = () => moveBy(-1);

const moving: readonly Command[] = [
  { id: 'next', title: 'Next answer', group, shortcut: 'j', run: next },
  { id: 'back', title: 'Answer before', group, shortcut: 'k', run: back },
  {
    id: 'next-typing',
    title: 'Next answer, also while typing',
    group,
    shortcut: 'Alt+KeyJ',
    isHidden: true,
    run: next,
  },
  {
    id: 'back-typing',
    title: 'Answer before, also while typing',
    group,
    shortcut: 'Alt+KeyK',
    isHidden: true,
    run: back,
  },
];

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

/** By the place of the key, not by what it writes: with Alt a Mac writes other signs. */
const rating: readonly Command[] = scorePoints.flatMap((point) => [
  {
    id: `rate-${point}`,
    title: `Rate ${point}`,
    group: 'Rating',
    shortcut: String(point),
    isHidden: true,
    run: () => rate(point),
  },
  {
    id: `rate-typing-${point}`,
    title: `Rate ${point}, also while typing`,
    group: 'Rating',
    shortcut: `Alt+Digit${point}`,
    isHidden: true,
    run: () => rate(point),
  },
]);
