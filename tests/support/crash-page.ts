import { expect, type ElectronApplication } from '@playwright/test';

/** Ends the page of the only window as a fault in Chromium would, and waits until it is there again. */
export const crashPage = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!page) throw new Error('there is no window');
    const { promise: isBack, resolve } = Promise.withResolvers<void>();
    page.once('did-finish-load', () => resolve());
    page.forcefullyCrashRenderer();
    await isBack;
  });

/** What the page of the only window answers. The driver's own page is lost for good by a crash, so main asks. */
export const askPage = <T>(app: ElectronApplication, script: string): Promise<T> =>
  app.evaluate(
    ({ BrowserWindow }, source): Promise<T> =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(source) ?? Promise.reject(new Error('no window')),
    script,
  );

/** Waits until the page answers so. */
export const untilPageSays = (app: ElectronApplication, script: string, answer: unknown): Promise<void> =>
  expect.poll(() => askPage(app, script), { message: script }).toEqual(answer);
