import { setTimeout as wait } from 'node:timers/promises';

import { dialog, type BrowserWindow } from 'electron';
import log from 'electron-log/main';

import type { CallTraffic } from '../ipc/call-traffic';
import { untilSaved } from './close-handshake';
import { rememberWindow } from './main-window';

interface Closing {
  readonly traffic: CallTraffic;
  /** What would be lost for good, for the user; null if nothing. */
  readonly wouldLose: () => string | null;
  /** Called when it is certain that the window closes. */
  readonly onClosing: () => void;
}

/**
 * Closes the window only when the page has saved what was typed: the window vanishes at once, the page lives on until
 * its calls have come to rest. What cannot be saved is asked about first.
 */
export function closeWhenSaved(window: BrowserWindow, { traffic, wouldLose, onClosing }: Closing): void {
  window.on('close', (event) => {
    event.preventDefault();
    if (isLeaving(window)) return;
    const loss = wouldLose();
    if (loss !== null && !acceptsLoss(window, loss)) return;
    onClosing();
    rememberWindow(window);
    destroyWhenSaved(window, traffic);
  });
}

function acceptsLoss(window: BrowserWindow, loss: string): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Close Rapport now?',
    detail: loss,
    buttons: ['Close Rapport', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
}

/** Takes the window away at once, and its page with all it knows when its calls have come to rest. */
export function destroyWhenSaved(window: BrowserWindow, traffic: CallTraffic): void {
  leaving.add(window);
  window.hide();
  void untilSaved({ traffic, nowMs: Date.now, wait }).then((isSaved) => {
    if (!isSaved) log.warn('the page was closed while it was still saving');
    if (!window.isDestroyed()) window.destroy();
  });
}

const leaving = new WeakSet<BrowserWindow>();

/** True for a window that is gone for the user and only finishes its saves. */
export const isLeaving = (window: BrowserWindow): boolean => leaving.has(window);
