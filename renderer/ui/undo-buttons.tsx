import { Redo2, Undo2 } from 'lucide-react';
import { memo } from 'react';

import type { History } from '../lib/saving/history';
import { IconButton } from './icon-button';

interface Props {
  readonly history: History;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The history is new with every letter typed, its last label is not: then nothing is drawn again. */
const StepButton = memo(IconButton);

/** Back and forth through the user's own changes, each by its name. */
export function UndoButtons({ history, onUndo, onRedo }: Props) {
  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  return (
    <>
      <StepButton icon={Undo2} label={last ? `Undo: ${last.label}` : 'Undo'} isDisabled={!last} onPress={onUndo} />
      <StepButton icon={Redo2} label={next ? `Redo: ${next.label}` : 'Redo'} isDisabled={!next} onPress={onRedo} />
    </>
  );
}
