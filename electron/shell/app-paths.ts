import path from 'node:path';

import { app } from 'electron';

/**
 * Settles where the app keeps its data, before anything asks for a path or the single-instance lock (which belongs to
 * this folder). `RAPPORT_USER_DATA` points it elsewhere: tests, the tour and a portable installation use that.
 */
export function claimUserData(): void {
  const chosen = process.env['RAPPORT_USER_DATA'];
  if (chosen) app.setPath('userData', path.resolve(chosen));
  app.setPath('sessionData', path.join(app.getPath('userData'), 'session'));
}

export const userDataFile = (name: string) => path.join(app.getPath('userData'), name);
export const workspaceFolder = () => userDataFile('workspace');
export const logFile = () => userDataFile('logs/main.log');

/** Files that ship with the app; the same in a checkout and in a package. */
export const appFile = (name: string) => path.join(app.getAppPath(), name);
