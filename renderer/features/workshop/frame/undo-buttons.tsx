import { Redo2, Undo2 } from 'lucide-react';

import { IconButton } from '../../../ui/icon-button';
import { redo, undo, useWorkshop } from '../workshop-store';

/** Back and forth through the user's own changes, each by its name. */
export function UndoButtons() {
  const history = useWorkshop((state) => state.history);
  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  return (
    <>
      <IconButton icon={Undo2} label={last ? `Undo: ${last.label}` : 'Undo'} isDisabled={!last} onPress={undo} />
      <IconButton icon={Redo2} label={next ? `Redo: ${next.label}` : 'Redo'} isDisabled={!next} onPress={redo} />
    </>
  );
}
