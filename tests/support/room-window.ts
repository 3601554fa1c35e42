import type { ElectronApplication, Page } from '@playwright/test';

const isRoomPage = (page: Page) => page.url().includes('/room/index.html');

/** The projector's page, once its window is there. */
export async function roomPage(app: ElectronApplication): Promise<Page> {
  const there = app.windows().find(isRoomPage);
  const page = there ?? (await app.waitForEvent('window', { predicate: (opened) => isRoomPage(opened) }));
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  return page;
}

/** Presses the button that opens the projector's window. */
export async function openRoom(app: ElectronApplication, desk: Page): Promise<Page> {
  const opened = app.waitForEvent('window');
  await desk.getByRole('button', { name: 'Room', exact: true }).click();
  await opened;
  return roomPage(app);
}

/** Gives the projector's window a size in pixels. */
export const resizeRoom = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const room = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/room/'));
      room?.setContentSize(size.width, size.height);
    },
    { width, height },
  );

/**
 * Ends the room's page as a fault in Chromium would, and waits until it is there again. The driver's own page is lost for
 * good by that, so main asks from then on.
 */
export const crashRoom = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const room = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/room/'));
    if (!room) throw new Error('the room is not open');
    const { promise: isBack, resolve } = Promise.withResolvers<void>();
    room.webContents.once('did-finish-load', () => resolve());
    room.webContents.forcefullyCrashRenderer();
    await isBack;
  });

/** The heading on the wall, as main reads it. */
export const roomHeading = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const room = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/room/'));
    if (!room) return '';
    return String(await room.webContents.executeJavaScript("document.querySelector('h1')?.textContent ?? ''"));
  });
