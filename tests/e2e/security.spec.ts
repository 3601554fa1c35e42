import fs from 'node:fs';
import path from 'node:path';

import { aboutSchema } from '#shared/domain/workspace/workspace-schema';
import {
  allRefused,
  askForPermissions,
  expectNoWayOut,
  expectShutSettings,
  isDownloadRefused,
  refusedNavigation,
} from '../support/shut-window';
import { expect, test } from './fixtures';

test.use({ hasSample: false });

test('the page has no way to Node and only one bridge with two functions', async ({ appWindow }) => {
  const reach = await appWindow.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    bridge: Object.keys(Reflect.get(window, 'bridge')),
    electron: Object.keys(window).filter((name) => /electron|ipc/i.test(name)),
  }));

  expect(reach).toEqual({ globals: [], bridge: ['call', 'listen'], electron: [] });
});

test('the page cannot change its bridge', async ({ appWindow }) => {
  const stillThere = await appWindow.evaluate(() => {
    const bridge: object = Reflect.get(window, 'bridge');
    Reflect.set(bridge, 'call', () => 'mine');
    Reflect.deleteProperty(bridge, 'listen');
    return (
      Object.keys(Reflect.get(window, 'bridge')).length === 2 && !String(Reflect.get(bridge, 'call')).includes('mine')
    );
  });

  expect(stillThere).toBe(true);
});

test('every item of Electron’s checklist holds at run time', async ({ app, appWindow }) => {
  await appWindow.getByRole('heading', { level: 1 }).first().waitFor();
  const facts = await app.evaluate(({ BrowserWindow, session, app: electron }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      url: window?.webContents.getURL().split('#')[0],
      hasWebSecurity: !electron.commandLine.hasSwitch('disable-web-security'),
      isSpellCheckerOn: session.defaultSession.isSpellCheckerEnabled(),
    };
  });

  await expectShutSettings(app, '/index.html');
  expect(facts).toEqual({
    url: 'app://bundle/index.html',
    hasWebSecurity: true,
    isSpellCheckerOn: false,
  });
});

test('every file of the page comes with a strict policy and a fixed type', async ({ appWindow }) => {
  const headers = await appWindow.evaluate(async () => {
    const addresses = ['index.html', ...[...document.scripts].map(({ src }) => src)];
    const answers = await Promise.all(addresses.map((address) => fetch(address)));
    return answers.map((answer) => [
      answer.headers.get('content-security-policy'),
      answer.headers.get('x-content-type-options'),
    ]);
  });

  expect(headers.length).toBeGreaterThan(1);
  for (const [policy, sniffing] of headers) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(sniffing).toBe('nosniff');
  }
});

test('inline code, eval and foreign files do not run', async ({ appWindow, rapport }) => {
  rapport.expectProblem(/Content Security Policy|Refused to|404|unsafe-eval/);
  const ran = await appWindow.evaluate(async () => {
    const seen: string[] = [];
    Reflect.set(window, 'note', (what: string) => seen.push(what));
    const inline = document.createElement('script');
    inline.textContent = "window.note('inline script')";
    const foreign = document.createElement('script');
    foreign.src = 'data:text/javascript,window.note("data script")';
    const picture = document.createElement('div');
    picture.innerHTML = '<img src="x" onerror="window.note(\'handler\')">';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>parent.note("frame")</script>';
    document.body.append(inline, foreign, picture, frame);
    // From a timer: the test driver's own calls are exempt from the policy, what they leave behind is not.
    setTimeout(() => {
      window.eval("window.note('eval')");
    });
    // oxlint-disable-next-line no-implied-eval -- likewise
    setTimeout("window.note('text of a timer')");
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const added of [inline, foreign, picture, frame]) added.remove();
    return seen;
  });

  expect(ran).toEqual([]);
});

test('no navigation and no window leads anywhere', async ({ app, appWindow, rapport }) => {
  rapport.expectProblem(refusedNavigation);

  await expectNoWayOut(app, appWindow);
});

test('a page that went to about:blank, which nobody can forbid, is brought back', async ({ appWindow }) => {
  const before = appWindow.url();

  await appWindow.evaluate(() => {
    location.href = 'about:blank';
  });

  await expect.poll(() => appWindow.url()).toBe(before);
  await expect(appWindow.getByRole('heading', { level: 1 })).toBeVisible();
});

test('no request leaves the machine, and what was tried is counted', async ({ app, appWindow, rapport }) => {
  rapport.expectProblem(/Content Security Policy|Refused to|ERR_|WebSocket|fetch/);
  const tried = await appWindow.evaluate(async () => {
    const refused = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'went through',
        () => 'refused',
      );
    const socket = () =>
      new Promise((resolve, reject) => {
        const it = new WebSocket('wss://example.com/');
        it.addEventListener('open', resolve);
        it.addEventListener('error', reject);
      });
    return Promise.all([
      refused(fetch('https://example.com/')),
      refused(fetch('http://127.0.0.1:9/')),
      refused(fetch('file:///etc/passwd')),
      refused(fetch('https://example.com/', { mode: 'no-cors' })),
      refused(Promise.resolve().then(socket)),
      refused(import(/* @vite-ignore */ ['https://example.com', 'x.js'].join('/'))),
    ]);
  });
  // Below the page's policy lies the session's own refusal: main asks the same session without any policy.
  const fromMain = await app.evaluate(async ({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      () => 'went through',
      () => 'refused',
    ),
  );
  const about = await appWindow.evaluate(() => window.bridge.call('workspace.about', undefined));

  expect([...tried, fromMain]).toEqual(Array.from({ length: 7 }, () => 'refused'));
  expect(aboutSchema.parse(about.ok && about.value).cancelledRequests).toBeGreaterThan(0);
});

test('every permission is refused', async ({ app, appWindow }) => {
  expect(await askForPermissions(appWindow)).toEqual(allRefused);

  expect(await app.evaluate(({ app: electron }) => electron.isDefaultProtocolClient('app'))).toBe(false);
});

test('nothing but the page’s own folder is served', async ({ appWindow, rapport, workspaceFolder }) => {
  rapport.expectProblem(/404|Failed to load|ERR_/);
  const paths = [
    '%2e%2e%2fmain%2fmain.cjs',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'assets/..%2f..%2f..%2fpackage.json',
    '..%5c..%5cpackage.json',
    'index.html%00.json',
    '%2fetc%2fpasswd.json',
    encodeURIComponent(path.join(workspaceFolder, 'workspace.json')),
  ];

  const statuses = await appWindow.evaluate(
    (tried) => Promise.all(tried.map(async (name) => (await fetch(`app://bundle/${name}`)).status)),
    paths,
  );

  expect(fs.existsSync(path.join(workspaceFolder, 'rapport.db'))).toBe(true);
  expect(statuses).toEqual(paths.map(() => 404));
});

test('a download is refused', async ({ app, appWindow }) => {
  expect(await isDownloadRefused(app, appWindow)).toBe(true);
});

test('a call that is not in the contract is refused, and says so', async ({ appWindow }) => {
  const answers = await appWindow.evaluate(() => {
    const call: unknown = Reflect.get(window.bridge, 'call');
    if (typeof call !== 'function') throw new Error('the bridge has no call');
    const paths = [
      '__proto__.toString',
      'constructor.name',
      'workspace.constructor',
      'settings',
      '',
      'settings.get.call',
      null,
      {},
    ];
    return Promise.all(paths.map((name): Promise<unknown> => Reflect.apply(call, null, [name, undefined])));
  });

  const refusal = { ok: false, error: { code: 'NOT_FOUND', message: 'This call does not exist' } };
  expect(answers).toEqual(answers.map(() => refusal));
});

test('a call from a foreign frame or a foreign address is refused', async ({ app, rapport }) => {
  rapport.expectProblem(/Content Security Policy|Refused to|ERR_/);
  const answer = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, preload: `${electron.getAppPath()}/out/preload/preload.cjs` },
    });
    await foreign.loadURL('data:text/html,<p>foreign</p>');
    const told: unknown = await foreign.webContents.executeJavaScript("window.bridge.call('settings.get', undefined)");
    foreign.destroy();
    return told;
  });

  expect(answer).toEqual({
    ok: false,
    error: { code: 'VALIDATION', message: 'This call did not come from a window of Rapport and was refused.' },
  });
});

test('the log keeps nothing that was typed', async ({ appWindow, userData, rapport }) => {
  const canary = 'Canary-7f3a Mustermann';
  await appWindow.evaluate(async (name) => {
    const { call } = Reflect.get(window, 'bridge');
    await call('engagements.create', { name, notes: name });
    await call('engagements.create', { name: 7, notes: name });
    await call(`people.${name}`, { name });
    window.open(`https://example.com/${name}`);
  }, canary);
  await rapport.restart('quit');

  const log = fs.readFileSync(path.join(userData, 'logs', 'main.log'), 'utf8');
  expect(log).toContain('refused a new window');
  expect(log).not.toContain('Canary');
});
