import { app, type WebContents } from 'electron';
import log from 'electron-log/main';

import { isPageAddress } from './allowed-address';

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
    if (details.isMainFrame && isPageAddress(details.url, devServer)) return;
    log.warn('refused to leave the page');
    details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isPageAddress(details.url, devServer)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    log.warn('refused a guest page');
    event.preventDefault();
  });
}
