import { expect, type ElectronApplication, type Page } from '@playwright/test';

const outside = [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'http://localhost/',
  'file:///etc/passwd',
  'ftp://example.com/x',
  'data:text/html,<h1>hello</h1>',
  'javascript:void(document.body.dataset.ran = "yes")',
  'app://other/index.html',
  'app://bundle/%2e%2e%2fmain%2fmain.cjs',
  'mailto:someone@example.com',
  'tel:+15550100',
  'ms-settings:',
  'view-source:app://bundle/index.html',
  'chrome://settings/',
  'blob:app://bundle/1',
];

/** What Chromium says in the console of a page whose ways out are tried. */
export const refusedNavigation =
  /Content Security Policy|Refused to|Not allowed to|scheme does not have a registered handler|navigate/i;

/** Tries every way to leave the page of a window, and expects it to be where it was, with no window more. */
export async function expectNoWayOut(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedOutside', opened);
    Reflect.set(shell, 'openExternal', (address: string) => Promise.resolve(opened.push(address)));
  });
  const before = page.url();
  const windowsBefore = app.windows().length;

  for (const address of outside) {
    await page.evaluate((to) => {
      window.open(to);
      window.open(to, '_top');
      const link = Object.assign(document.createElement('a'), { href: to, target: '_blank' });
      const plain = Object.assign(document.createElement('a'), { href: to });
      const form = Object.assign(document.createElement('form'), { action: to, method: 'post' });
      document.body.append(link, plain, form);
      link.click();
      plain.click();
      form.submit();
      try {
        location.assign(to);
      } catch {
        // Some addresses are refused by the page itself.
      }
      for (const added of [link, plain, form]) added.remove();
    }, address);
    await page.waitForTimeout(40);
  }

  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const opened: unknown = await app.evaluate(() => Reflect.get(globalThis, 'openedOutside'));
  const ran = await page.evaluate(() => document.body.dataset['ran'] ?? 'nothing');
  expect([windows, opened, ran]).toEqual([windowsBefore, [], 'nothing']);
  await expect.poll(() => page.url()).toBe(before);
}

export const allRefused = { states: ['denied'], asked: 'denied', media: 'refused', screen: 'refused' };

/** What the page is told when it asks for permissions. */
export const askForPermissions = (page: Page) =>
  page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return state;
    });
    const asked = await Notification.requestPermission();
    const media = await navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
      () => 'given',
      () => 'refused',
    );
    const screen = await navigator.mediaDevices.getDisplayMedia().then(
      () => 'given',
      () => 'refused',
    );
    return { states: [...new Set(await Promise.all(states))], asked, media, screen };
  });

/** True if the session of a window refuses a file that its page offers to download. */
export async function isDownloadRefused(app: ElectronApplication, page: Page): Promise<boolean> {
  await page.getByRole('heading').first().waitFor();
  // Listening is settled before the page offers anything: an offer nobody heard would be waited for in vain.
  await app.evaluate(({ BrowserWindow }, address) => {
    Reflect.deleteProperty(globalThis, 'isDownloadRefused');
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address);
    window?.webContents.session.once('will-download', (event) => {
      Reflect.set(globalThis, 'isDownloadRefused', event.defaultPrevented);
    });
  }, page.url());
  await page.evaluate(() => {
    const file = URL.createObjectURL(new Blob(['x']));
    Object.assign(document.createElement('a'), { href: file, download: 'x.exe' }).click();
  });
  const answer = () => app.evaluate((): unknown => Reflect.get(globalThis, 'isDownloadRefused') ?? null);
  await expect.poll(answer).not.toBeNull();
  return (await answer()) === true;
}

const settings = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
};

/** Expects a window to have the settings of Electron's checklist while it runs; `path` is a part of its address. */
export async function expectShutSettings(app: ElectronApplication, path: string): Promise<void> {
  const found = await app.evaluate(
    ({ BrowserWindow }, { part, names }) => {
      const page = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(part));
      const preferences = Reflect.get(page?.webContents ?? {}, 'getLastWebPreferences').call(page?.webContents);
      return Object.fromEntries(names.map((name) => [name, preferences[name] ?? false]));
    },
    { part: path, names: Object.keys(settings) },
  );
  expect(found).toEqual(settings);
}
