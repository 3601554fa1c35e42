import { app, BrowserWindow, session } from 'electron';

import { createCallTraffic } from './ipc/call-traffic';
import { emitEvent, registerIpc } from './ipc/register-ipc';
import { isPageAddress } from './shell/allowed-address';
import { claimUserData } from './shell/app-paths';
import { declareBundleScheme, serveBundle } from './shell/bundle-protocol';
import { closeWhenSaved } from './shell/closing';
import { log, startLog } from './shell/log-file';
import { focusWindow, openMainWindow } from './shell/main-window';
import { installMenu } from './shell/menu';
import { guardNavigation } from './shell/navigation-guard';
import { recoverPage } from './shell/page-recovery';
import { quietChromium } from './shell/quiet-chromium';
import { guardSession } from './shell/session-guard';
import { startServices, type Services } from './shell/services';

const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

claimUserData();
if (app.requestSingleInstanceLock()) start();
else app.exit(0);

function start(): void {
  startLog();
  quietChromium();
  declareBundleScheme();
  guardNavigation(devServer);
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window) focusWindow(window);
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(run);
}

function run(): void {
  guardSession(session.defaultSession, devServer);
  serveBundle();
  installMenu({ request: (command) => emitEvent('commandRequested', { command }), isDevelopment: devServer !== null });
  const traffic = createCallTraffic({
    nowMs: Date.now,
    onSlowCall: (path, tookMs) => log.warn(`the call ${path} took ${tookMs} ms`),
  });
  // The window first: its process starts while the workspace is opened.
  const window = openMainWindow(devServer);
  const services = startServices();
  registerIpc({ handlers: services.handlers, traffic, isPage: (address) => isPageAddress(address, devServer) });
  closeWhenSaved(window, traffic);
  recoverPage(window, { leaveNotice: services.leaveNotice, nowMs: Date.now });
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
