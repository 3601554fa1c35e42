import { dialog, type BrowserWindow } from 'electron';
import log from 'electron-log/main';

import { isLeaving } from './closing';

interface Deps {
  /** Shown to the user when the page is back. */
  readonly leaveNotice: (notice: string) => void;
  readonly nowMs: () => number;
}

const mostCrashes = 3;
const withinMs = 60_000;

const cameBack =
  'The window stopped working and was opened again. Everything up to the last third of a second was saved.';

/** Brings the page back after it crashed, and asks what to do when it no longer answers. */
export function recoverPage(window: BrowserWindow, { leaveNotice, nowMs }: Deps): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || isLeaving(window)) return;
    log.error(`the page ended: ${reason}`);
    crashes = [...crashes.filter((at) => nowMs() - at < withinMs), nowMs()];
    leaveNotice(cameBack);
    if (crashes.length <= mostCrashes) window.webContents.reload();
    else void askAfterCrashes(window);
  });
  window.on('unresponsive', () => {
    if (isLeaving(window)) return;
    log.warn('the page does not answer');
    void askWhenHanging(window, leaveNotice);
  });
}

async function askAfterCrashes(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Rapport’s window keeps stopping',
    detail: 'Your work is saved. You can open the window once more, or close Rapport and start it again.',
    buttons: ['Open again', 'Close Rapport'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}

async function askWhenHanging(window: BrowserWindow, leaveNotice: Deps['leaveNotice']): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Rapport’s window does not answer',
    detail: 'Wait a moment longer, or open it again. What was saved stays saved.',
    buttons: ['Wait', 'Open again'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response !== 1 || window.isDestroyed()) return;
  leaveNotice(cameBack);
  window.webContents.forcefullyCrashRenderer();
}
