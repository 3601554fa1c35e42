import type { Events } from '#shared/ipc/events';
import { runCommand } from '../lib/commands';
import { isOverlayOpen } from '../lib/shortcuts';

/**
 * Does what the menu asks for. Undo and redo are steps of the open document; where none is open, and over a dialog, they
 * are the field's own. All else waits while a dialog is open: what was typed there would be gone.
 */
export function followMenu(command: Events['commandRequested']['command']): void {
  const isDone = !isOverlayOpen() && runCommand(command);
  if (!isDone && (command === 'undo' || command === 'redo')) document.execCommand(command);
}
