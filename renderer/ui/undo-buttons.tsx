import { Redo2, Undo2 } from 'lucide-react';

import type { History } from '../lib/saving/history';
import { IconButton } from './icon-button';

interface Props {
  readonly history: History;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Back and forth through the user's own changes, each by its name. */
export function UndoButtons({ history, onUndo, onRedo }: Props) {
  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  return (
    <>
      <IconButton icon={Undo2} label={last ? `Undo: ${last.label}` : 'Undo'} isDisabled={!last} onPress={onUndo} />
      <IconButton icon={Redo2} label={next ? `Redo: ${next.label}` : 'Redo'} isDisabled={!next} onPress={onRedo} />
    </>
  );
}
