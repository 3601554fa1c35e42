import { app, BrowserWindow, session } from 'electron';

import { claimUserData } from './shell/app-paths';
import { declareBundleScheme, serveBundle } from './shell/bundle-protocol';
import { startLog } from './shell/log-file';
import { focusWindow, openMainWindow } from './shell/main-window';
import { guardNavigation } from './shell/navigation-guard';
import { quietChromium } from './shell/quiet-chromium';
import { guardSession } from './shell/session-guard';

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

async function run(): Promise<void> {
  guardSession(session.defaultSession, devServer);
  serveBundle();
  const window = openMainWindow(devServer);
  // The window first: its process starts while the rest is loaded and the workspace is opened. All of it happens before
  // main looks at the page's first message, so no call comes too early.
  const { workBehind } = await import('./shell/behind-window');
  workBehind(window, devServer);
}
