import { setTimeout as wait } from 'node:timers/promises';

import type { BrowserWindow } from 'electron';
import log from 'electron-log/main';

import type { CallTraffic } from '../ipc/call-traffic';
import { untilSaved } from './close-handshake';
import { rememberWindow } from './main-window';

/**
 * Closes the window only when the page has saved what was typed: the window vanishes at once, the page lives on until
 * its calls have come to rest.
 */
export function closeWhenSaved(window: BrowserWindow, traffic: CallTraffic): void {
  window.on('close', (event) => {
    event.preventDefault();
    if (isLeaving(window)) return;
    rememberWindow(window);
    destroyWhenSaved(window, traffic);
  });
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
