import { useMemo } from 'react';

import { useCommands, type Command } from '../../lib/commands';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { UndoButtons } from '../../ui/undo-buttons';
import { debriefDraft, useDebriefDraft } from './debrief-store';

const group = 'Debrief';
const { undo, redo } = debriefDraft;

/** Whether notes and order are saved, and the way back through them. Moves and decisions have no way back. */
export function DebriefSaving() {
  const saveState = useDebriefDraft((state) => state.saveState);
  const history = useDebriefDraft((state) => state.history);
  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'undo', title: 'Undo', group, shortcut: '$mod+z', run: undo },
      { id: 'redo', title: 'Redo', group, shortcut: '$mod+Shift+z', run: redo },
      { id: 'redo-y', title: 'Redo', group, shortcut: '$mod+y', isHidden: true, run: redo },
    ],
    [],
  );
  useCommands(commands);
  return (
    <TopBar
      status={<SaveStatus state={saveState} />}
      actions={<UndoButtons history={history} onUndo={undo} onRedo={redo} />}
    />
  );
}
