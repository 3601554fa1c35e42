import fs from 'node:fs';
import path from 'node:path';

import type { Envelope } from '#shared/ipc/bridge';
import { openSeat, prepareSeat } from '../support/seat-window';
import {
  allRefused,
  askForPermissions,
  expectNoWayOut,
  isDownloadRefused,
  refusedNavigation,
} from '../support/shut-window';
import { expect, test } from './fixtures';

test.use({ hasSample: false });

test('a seat’s window has the same guards as the desk’s', async ({ app, appWindow, rapport }) => {
  rapport.expectProblem(refusedNavigation);
  rapport.expectProblem(/404|ERR_|WebSocket|fetch|unsafe-eval/);
  const seat = await openSeat(app, appWindow, await prepareSeat(appWindow));
  await seat.getByRole('heading', { name: /your interviews/ }).waitFor();
  const home = seat.url();
  expect(home).toContain('#/seat');

  await test.step('it has the bridge and nothing of Node', async () => {
    const reach = await seat.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
      bridge: Object.keys(Reflect.get(window, 'bridge')),
    }));
    expect(reach).toEqual({ globals: [], bridge: ['call', 'listen'] });
  });

  await test.step('no permission, no download, no device', async () => {
    expect(await askForPermissions(seat)).toEqual(allRefused);
    expect(await isDownloadRefused(app, seat)).toBe(true);
  });

  await test.step('no request leaves the machine, and none is served from elsewhere', async () => {
    const outcomes = await seat.evaluate(async () => {
      const refused = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'went through',
          () => 'refused',
        );
      const socket = new Promise((resolve, reject) => {
        const it = new WebSocket('wss://example.com/');
        it.addEventListener('open', resolve);
        it.addEventListener('error', reject);
      });
      const foreign = ['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/passwd'];
      const served = ['%2e%2e%2fmain%2fmain.cjs', '..%5c..%5cpackage.json', '%2fetc%2fpasswd.json'];
      return {
        foreign: await Promise.all([...foreign.map((address) => refused(fetch(address))), refused(socket)]),
        served: await Promise.all(served.map(async (name) => (await fetch(`app://bundle/${name}`)).status)),
      };
    });
    expect(outcomes).toEqual({ foreign: Array(4).fill('refused'), served: Array(3).fill(404) });
    // Below the page's policy lies the session's own refusal: main asks the seat's session without any policy.
    const fromMain = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.session.fetch('https://example.com/')
        .then(
          () => 'went through',
          () => 'refused',
        ),
    );
    expect(fromMain).toBe('refused');
  });

  await test.step('no navigation and no window leads anywhere', () => expectNoWayOut(app, seat));

  await test.step('about:blank, which nobody can forbid, is brought back as the same seat’s page', async () => {
    await seat.evaluate(() => {
      location.href = 'about:blank';
    });
    await expect.poll(() => seat.url()).toBe(home);
    await expect(seat.getByRole('heading', { name: /your interviews/ })).toBeVisible();
  });
});

test('another page in a seat’s session is not the seat', async ({ app, appWindow, rapport }) => {
  rapport.expectProblem(/Content Security Policy|Refused to|ERR_/);
  await openSeat(app, appWindow, await prepareSeat(appWindow));

  const answers = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
    const [own] = BrowserWindow.getAllWindows();
    const told: unknown[] = [];
    for (const address of ['data:text/html,<p>foreign</p>', 'app://bundle/index.html#/seat']) {
      const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
      const webPreferences = { sandbox: true, preload, ...(own && { session: own.webContents.session }) };
      const other = new BrowserWindow({ show: false, webPreferences });
      await other.loadURL(address);
      told.push(await other.webContents.executeJavaScript("window.bridge.call('interviews.board', undefined)"));
      other.destroy();
    }
    return told as Envelope[];
  });

  expect(answers.map((answer) => (answer.ok ? 'told' : answer.error.code))).toEqual(['VALIDATION', 'NOT_FOUND']);
});

test('the log keeps nothing a seat typed', async ({ app, appWindow, userData, rapport }) => {
  const prepared = await prepareSeat(appWindow);
  const seat = await openSeat(app, appWindow, prepared);
  await seat.evaluate(async (candidateId) => {
    const canary = 'Canary said 40 million';
    const { call } = Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => Promise<Envelope> };
    await call('interviews.open', { candidateId: canary, date: 1 });
    await call('interviews.save', { scorecardId: canary, expectedRev: canary, document: { notes: canary } });
    await call('interviews.open', { candidateId, date: canary });
    await call(`interviews.${canary}`, { canary });
    await call('debriefs.save', { document: { summary: canary } });
    window.open(`https://example.com/${canary}`);
  }, prepared.candidateId);
  await rapport.restart('quit');

  const log = fs.readFileSync(path.join(userData, 'logs', 'main.log'), 'utf8');
  expect(log).toContain('refused a new window');
  expect(log).not.toContain('Canary');
});
