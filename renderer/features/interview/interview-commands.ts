import { useMemo } from 'react';

import { useCommands, type Command } from '../../lib/commands';
import { undoCommands } from '../../lib/saving/undo-commands';
import { pointCommands, stepCommands } from '../../lib/step-commands';
import { goBack, goOn, rate } from './actions';
import { setKeyOpen } from './answer-key-panel';
import { togglePause } from './clock';
import { redo, undo, useCard, useInterview } from './interview-store';
import { currentStep, itemOf } from './steps';
import { openDialog } from './view-store';

const group = 'Interview';

/** What the keys, the menu and the palette can do in an interview. */
export function useInterviewCommands(): void {
  const isSealed = useInterview((state) => state.isSealed);
  useCommands(useMemo(() => (isSealed ? moving : [...moving, ...writing, ...rating]), [isSealed]));
}

const moving: readonly Command[] = [
  ...stepCommands({ group, noun: 'question', next: () => void goOn(), back: goBack }),
  {
    id: 'key',
    title: 'Fold or unfold the answer key',
    group,
    shortcut: 'a',
    run: () => setKeyOpen(!useCard.getState().document.isKeyOpen),
  },
];

const steps = undoCommands(group, undo, redo);

const writing: readonly Command[] = [
  {
    id: 'notes',
    title: 'Write notes',
    group,
    shortcut: 'n',
    run: () => focus('[name="notes"], [name="impression"], [name="remarks"]'),
  },
  { id: 'flags', title: 'Red flags', group, shortcut: 'f', run: () => focus('[data-chips="redFlags"] button') },
  { id: 'signs', title: 'Good signs', group, shortcut: 's', run: () => focus('[data-chips="signals"] button') },
  { id: 'skip', title: 'Skip the question with a reason', group, shortcut: 'x', run: skip },
  { id: 'pause', title: 'Pause the clock or go on', group, shortcut: 'p', run: togglePause },
  { id: 'finish', title: 'Finish the interview', group, shortcut: '$mod+Enter', run: () => openDialog('finish') },
  ...steps,
];

const rating = pointCommands(rate);

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

function skip(): void {
  if (itemOf(currentStep())?.isScored === true) openDialog('skip');
}

const paper = [...writing.filter(({ id }) => id === 'finish'), ...steps];

/** What the keys can do while a scorecard is entered from paper: the digits belong to its rows. */
export const usePaperCommands = (): void => useCommands(paper);
