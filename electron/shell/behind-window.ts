import { app, type BrowserWindow } from 'electron';

import { createCallTraffic } from '../ipc/call-traffic';
import { registerIpc } from '../ipc/register-ipc';
import { isPageAddress } from './allowed-address';
import { closeWhenSaved } from './closing';
import { log } from './log-file';
import { installMenu } from './menu';
import { recoverPage } from './page-recovery';
import { startServices, type Services } from './services';

/** Opens the workspace, answers the window's calls and sees to it that nothing is lost when it closes or crashes. */
export function workBehind(window: BrowserWindow, devServer: string | null): void {
  const traffic = createCallTraffic({
    nowMs: Date.now,
    onSlowCall: (path, tookMs) => log.warn(`the call ${path} took ${tookMs} ms`),
  });
  const services = startServices();
  registerIpc({ handlers: services.handlers, traffic, isPage: (address) => isPageAddress(address, devServer) });
  closeWhenSaved(window, traffic);
  recoverPage(window, { leaveNotice: services.leaveNotice, nowMs: Date.now });
  installMenu({ isDevelopment: devServer !== null });
  endWith(services);
}

/** Lets the services finish (a last backup, the file closed) before the process ends. */
function endWith(services: Services): void {
  let hasEnded = false;
  app.on('will-quit', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void services.end().finally(() => {
      hasEnded = true;
      app.quit();
    });
  });
}
