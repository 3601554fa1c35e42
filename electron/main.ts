import { app, dialog, protocol, session } from 'electron';

import { claimUserData, logFile } from './shell/app-paths';
import { declareBundleScheme, serveBundle } from './shell/bundle-protocol';
import { takeCalls } from './shell/early-calls';
import { log, startLog } from './shell/log-file';
import { focusApp, openMainWindow } from './shell/main-window';
import { guardNavigation } from './shell/navigation-guard';
import { createOpenedDocuments, documentsIn } from './shell/opened-documents';
import { quietChromium } from './shell/quiet-chromium';
import { guardSession } from './shell/session-guard';

const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

const documents = createOpenedDocuments();

claimUserData();
if (app.requestSingleInstanceLock()) start();
else app.exit(0);

function start(): void {
  startLog();
  quietChromium();
  declareBundleScheme();
  guardNavigation(devServer);
  documents.add(documentsIn(process.argv, process.cwd()));
  app.on('second-instance', (_event, words, folder) => {
    focusApp();
    documents.add(documentsIn(words, folder));
  });
  // How macOS hands a file over, also before the window is there.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    focusApp();
    documents.add([file]);
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(run).catch(giveUp);
}

async function run(): Promise<void> {
  guardSession(session.defaultSession, devServer);
  serveBundle(protocol);
  const { tellHow, hasBegun } = takeCalls();
  const window = openMainWindow(devServer);
  // The page first: main hands it its files, and loads the rest while the page draws itself.
  await hasBegun;
  const { workBehind } = await import('./shell/behind-window');
  // Whoever quits while the rest is read has closed the window already: then nothing is left to work for.
  if (!window.isDestroyed()) workBehind(window, { devServer, documents, tellHow });
}

/** A window that nothing answers would look alive and lose what is typed, so there is none. */
function giveUp(cause: unknown): void {
  log.error('the app could not start', cause);
  dialog.showErrorBox(
    'Rapport could not start',
    `Your work is untouched. Start Rapport again; if this comes back, install it anew. The log is ${logFile()}.`,
  );
  app.exit(1);
}
