import { useMemo } from 'react';

import { useCommands, type Command } from '../../lib/commands';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { UndoButtons } from '../../ui/undo-buttons';
import { searchDraft, useSearchDraft } from './search-store';

const group = 'Search';
const { undo, redo } = searchDraft;

/** Whether the search is saved, and the way back through its changes: for the sections that edit it. */
export function SearchSaving() {
  const saveState = useSearchDraft((state) => state.saveState);
  const history = useSearchDraft((state) => state.history);
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
