import type { Command } from '../commands';

/** Undo and redo by key, menu and palette. Redo has two keys: what Macs and what others are used to. */
export function undoCommands(group: string, undo: () => void, redo: () => void): readonly Command[] {
  return [
    { id: 'undo', title: 'Undo', group, shortcut: '$mod+z', run: undo },
    { id: 'redo', title: 'Redo', group, shortcut: '$mod+Shift+z', run: redo },
    { id: 'redo-y', title: 'Redo', group, shortcut: '$mod+y', isHidden: true, run: redo },
  ];
}
