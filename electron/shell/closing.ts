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
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    rememberWindow(window);
    window.hide();
    void untilSaved({ traffic, nowMs: Date.now, wait }).then((isSaved) => {
      if (!isSaved) log.warn('the page was closed while it was still saving');
      window.destroy();
    });
  });
}
