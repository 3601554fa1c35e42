import { app, BrowserWindow, type WebContents } from 'electron';
import log from 'electron-log/main';

import { isRoom } from '../ipc/room-windows';
import { isPageAddress, isRoomAddress } from './allowed-address';

/** Keeps every page where it was opened: no other address, no second window, no guest page. */
export function guardNavigation(devServer: string | null): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, devServer));
}

function guard(contents: WebContents, devServer: string | null): void {
  contents.setWindowOpenHandler(() => {
    log.warn('refused a new window');
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && isOwnPage(contents, details.url, devServer)) return;
    log.warn('refused to leave the page');
    details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isOwnPage(contents, details.url, devServer)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    log.warn('refused a guest page');
    event.preventDefault();
  });
}

/** The room's window stays at the room's page, the others at theirs. */
function isOwnPage(contents: WebContents, address: string, devServer: string | null): boolean {
  const window = BrowserWindow.fromWebContents(contents);
  return window && isRoom(window.id) ? isRoomAddress(address, devServer) : isPageAddress(address, devServer);
}
