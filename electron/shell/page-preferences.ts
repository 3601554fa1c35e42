import type { WebPreferences } from 'electron';

import { appFile } from './app-paths';

/** What every page of the app runs under. @param preload the file that gives the page its bridge. */
export const pagePreferences = (preload: 'preload.cjs' | 'room-preload.cjs'): WebPreferences => ({
  preload: appFile(`out/preload/${preload}`),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  // Saves and the room's clock must go on while the window is hidden or covered.
  backgroundThrottling: false,
});
