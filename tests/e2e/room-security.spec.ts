import type { ElectronApplication, Page } from '@playwright/test';

import type { Envelope } from '#shared/ipc/bridge';
import { openRoom } from '../support/room-window';
import {
  allRefused,
  askForPermissions,
  expectNoWayOut,
  expectShutSettings,
  isDownloadRefused,
  refusedNavigation,
} from '../support/shut-window';
import { expect, test } from './fixtures';

async function begin(app: ElectronApplication, desk: Page): Promise<Page> {
  await desk.getByRole('button', { name: 'Continue the workshop' }).click();
  await desk.getByRole('navigation', { name: 'Stages' }).waitFor();
  return openRoom(app, desk);
}

test('the room’s page has no bridge to data and nothing of Node', async ({ app, appWindow: desk }) => {
  const room = await begin(app, desk);

  const reach = await room.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'bridge'].filter(
      (name) => name in window,
    ),
    room: Object.keys(Reflect.get(window, 'room')),
    electron: Object.keys(window).filter((name) => /electron|ipc/i.test(name)),
  }));
  const scripts = await room.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('script[src], link[rel=modulepreload]')].map(
        async (element) => (await fetch('src' in element ? element.src : element.href)).text(),
      ),
    ),
  );

  expect(reach).toEqual({ globals: [], room: ['listen', 'ready'], electron: [] });
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).not.toMatch(/window\.bridge|expectedRev|privateNotes/);
});

test('every item of Electron’s checklist holds for its window', async ({ app, appWindow: desk }) => {
  const room = await begin(app, desk);

  const facts = await app.evaluate(({ BrowserWindow, session }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/room/'));
    return {
      hasOwnSession: window?.webContents.session !== session.defaultSession,
      isKept: window?.webContents.session.isPersistent(),
    };
  });
  const headers = await room.evaluate(async () => {
    const addresses = [location.href, ...[...document.scripts].map(({ src }) => src)];
    const answers = await Promise.all(addresses.map((address) => fetch(address)));
    return answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
  });

  await expectShutSettings(app, '/room/');
  expect(facts).toEqual({
    hasOwnSession: true,
    isKept: false,
  });
  for (const policy of headers) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('nothing leads out of it: no address, no window, no permission, no download, no network', async ({
  app,
  appWindow: desk,
  rapport,
}) => {
  rapport.expectProblem(refusedNavigation);
  rapport.expectProblem(/404|ERR_|WebSocket|fetch|unsafe-eval/);
  const room = await begin(app, desk);
  const home = room.url();

  expect(await askForPermissions(room)).toEqual(allRefused);
  expect(await isDownloadRefused(app, room)).toBe(true);
  await expectNoWayOut(app, room);
  await room.evaluate(() => location.assign('app://bundle/index.html'));
  await room.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect.poll(() => room.url()).toBe(home);
  await expect(room.getByRole('heading', { level: 1 })).toBeVisible();
  const fromMain = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/room/'))
      ?.webContents.session.fetch('https://example.com/')
      .then(
        () => 'went through',
        () => 'refused',
      ),
  );
  expect(fromMain).toBe('refused');
});

test('a call that comes from the room’s window is refused, and nobody else is told what the room sees', async ({
  app,
  appWindow: desk,
  rapport,
}) => {
  // The room's own page finds no room in a window with another preload.
  rapport.expectProblem(/Content Security Policy|Refused to|ERR_|reading 'listen'/);
  await begin(app, desk);

  const answers = await app.evaluate(async ({ BrowserWindow, ipcMain, app: electron }) => {
    const room = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/room/'));
    if (!room) throw new Error('the room is not open');
    const sender = room.webContents;
    // As if its page had found the desk's channel: main's own handler, asked from the room's frame.
    const handler = Reflect.get(ipcMain, '_invokeHandlers').get('app:call');
    const forged: unknown = await handler({ sender, senderFrame: sender.mainFrame }, 'engagements.list', undefined);
    // With the desk's preload, on the room's own page and in its session.
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, preload, session: sender.session },
    });
    await other.loadURL('app://bundle/room/index.html').catch(() => undefined);
    const called: unknown = await other.webContents.executeJavaScript(
      "window.bridge.call('engagements.list', undefined)",
    );
    other.destroy();
    // A second window with the room's preload is not the room.
    const twin = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        preload: `${electron.getAppPath()}/out/preload/room-preload.cjs`,
        session: sender.session,
      },
    });
    await twin.loadURL('app://bundle/room/index.html');
    const told: unknown = await twin.webContents.executeJavaScript(
      "new Promise((done) => { room.listen(() => done('told')); room.ready(); setTimeout(() => done('nothing'), 400); })",
    );
    twin.destroy();
    return { forged, called, told };
  });

  const refusal: Envelope = {
    ok: false,
    error: { code: 'VALIDATION', message: 'This call did not come from a window of Rapport and was refused.' },
  };
  expect(answers).toEqual({ forged: refusal, called: refusal, told: 'nothing' });
});
