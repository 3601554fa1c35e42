import { useMemo } from 'react';
import { useStore } from 'zustand';

import { useCommands } from '../lib/commands';
import type { DraftKeeper } from '../lib/saving/draft';
import { undoCommands } from '../lib/saving/undo-commands';
import { SaveStatus } from './save-status';
import { TopBar } from './top-bar';
import { UndoButtons } from './undo-buttons';

interface Props<D extends object> {
  /** Heading of undo and redo in the palette. */
  readonly group: string;
  /** The same one each time. */
  readonly draft: Pick<DraftKeeper<D>, 'useDraft' | 'undo' | 'redo'>;
}

/** Whether the open document is saved, and the way back through its changes, by button, key and menu. */
export function DraftSaving<D extends object>({ group, draft: { useDraft, undo, redo } }: Props<D>) {
  const saveState = useStore(useDraft, (state) => state.saveState);
  const history = useStore(useDraft, (state) => state.history);
  useCommands(useMemo(() => undoCommands(group, undo, redo), [group, undo, redo]));
  return (
    <TopBar
      status={<SaveStatus state={saveState} />}
      actions={<UndoButtons history={history} onUndo={undo} onRedo={redo} />}
    />
  );
}
