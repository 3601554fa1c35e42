import type { ElectronApplication, Page } from '@playwright/test';

import type { Envelope } from '#shared/ipc/bridge';
import { askMain as ok } from '../support/ask-main';
import { filledCard } from '../support/hiring-documents';
import { askPage, crashPage, untilPageSays } from '../support/crash-page';
import { clickMenu } from '../support/click-menu';
import { giveFirstImpression } from '../support/hiring-screens';
import { untilSaved } from '../support/screens';
import { changeSeat as change, openSeat, prepareSeat as prepare } from '../support/seat-window';
import { expect, test } from './fixtures';

test.use({ hasSample: false });

const call = (page: Page, path: string, input?: unknown) =>
  page.evaluate(
    async ([name, value]) =>
      (Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => Promise<Envelope> }).call(
        name,
        value,
      ),
    [path, input] as const,
  );

const pagesOf = (app: ElectronApplication) =>
  app.evaluate(({ webContents, app: electron }) => ({
    addresses: webContents.getAllWebContents().map((contents) => contents.getURL().replace(/^.*index\.html/, '')),
    processes: electron.getAppMetrics().filter(({ type }) => type === 'Tab').length,
  }));

test('a seat has a window of its own, and the desk’s page is gone while it has it', async ({ app, appWindow }) => {
  const prepared = await prepare(appWindow);

  const seat = await openSeat(app, appWindow, prepared);

  const pages = await pagesOf(app);
  expect(pages.addresses.length).toBe(1);
  expect(pages.addresses[0]).toMatch(/^#\/seat/);
  expect(pages.processes).toBe(1);
  expect(await ok(seat, 'seats.holder')).toEqual({ searchId: prepared.searchId, seatId: 'cfo' });
  for (const path of [
    'searches.list',
    'candidates.list',
    'debriefs.compare',
    'jobs.list',
    'workspace.backups',
    'seats.doors',
  ])
    expect(await call(seat, path, { searchId: prepared.searchId })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
});

test('the seat’s page is destroyed when the laptop is handed over, and nothing it typed is in the next', async ({
  app,
  appWindow,
}) => {
  const prepared = await prepare(appWindow);
  const seat = await openSeat(app, appWindow, prepared);
  const open = { candidateId: prepared.candidateId, date: 1 };
  const { scorecardId } = await ok<{ scorecardId: string }>(seat, 'interviews.open', open);
  await seat.evaluate(() => {
    localStorage.setItem('kept', 'CANARY-typed');
    sessionStorage.setItem('kept', 'CANARY-typed');
    Reflect.set(window, 'kept', 'CANARY-typed');
  });
  // A save that is still on its way when the laptop is handed over is finished.
  const card = filledCard('CANARY-typed');
  const handedOver = seat.evaluate(
    ([id, document]) => {
      const { call: send } = Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => void };
      send('seats.handOver', undefined);
      setTimeout(() => send('interviews.save', { scorecardId: id, expectedRev: 0, document }), 250);
    },
    [scorecardId, card] as const,
  );
  const next = app.waitForEvent('window');
  const gone = seat.waitForEvent('close');
  await handedOver;
  const desk = await next;
  await gone;
  await desk.waitForLoadState('domcontentloaded');

  const pages = await pagesOf(app);
  expect(pages.addresses).toEqual([`#/hand-over/${prepared.searchId}`]);
  expect(pages.processes).toBe(1);
  const left = await desk.evaluate(() => ({
    kept: Reflect.get(window, 'kept') ?? null,
    stored: JSON.stringify([localStorage, sessionStorage]),
    text: document.documentElement.outerHTML,
    history: history.length,
  }));
  expect(JSON.stringify(left)).not.toContain('CANARY');
  expect(left.history).toBe(1);
  expect(await ok(desk, 'seats.holder')).toBeNull();
  expect(await call(desk, 'interviews.board')).toMatchObject({ ok: false });

  const again = await openSeat(app, desk, prepared);
  const sheet = await ok<{ document: { notes: string } }>(again, 'interviews.open', open);
  expect(sheet.document.notes).toBe('CANARY-typed');
  expect(await again.evaluate(() => localStorage.getItem('kept'))).toBeNull();
});

test('a seat’s window is as shut as the desk’s', async ({ app, appWindow, rapport }) => {
  rapport.expectProblem(/Content Security Policy|Refused to|ERR_BLOCKED_BY_CLIENT|net::ERR/);
  const seat = await openSeat(app, appWindow, await prepare(appWindow));

  const facts = await app.evaluate(({ BrowserWindow, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents;
    return {
      isOwnSession: contents?.session !== session.defaultSession,
      isPersistent: contents?.session.isPersistent(),
      isSpellCheckerOn: contents?.session.isSpellCheckerEnabled(),
      preferences: Reflect.get(contents ?? {}, 'getLastWebPreferences').call(contents),
    };
  });
  expect(facts).toMatchObject({
    isOwnSession: true,
    isPersistent: false,
    isSpellCheckerOn: false,
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    },
  });

  const tried = await seat.evaluate(async () => {
    const own = await fetch('index.html');
    const fetched = await fetch('https://example.com').then(
      () => 'fetched',
      () => 'refused',
    );
    return {
      policy: own.headers.get('content-security-policy'),
      fetched,
      opened: window.open('https://example.com') === null,
      notifications: await navigator.permissions.query({ name: 'notifications' }).then(({ state }) => state),
    };
  });
  expect(tried).toMatchObject({ fetched: 'refused', opened: true, notifications: 'denied' });
  expect(tried.policy).toContain("default-src 'none'");

  await seat.evaluate(() => void (location.href = 'https://example.com/'));
  await seat.waitForTimeout(300);
  expect(seat.url()).toMatch(/^app:\/\/bundle\/index\.html#\/seat/);
});

test('what a seat copied cannot be pasted by the next one; what was copied before can', async ({ app, appWindow }) => {
  const prepared = await prepare(appWindow);
  const copied = () => app.evaluate(async ({ clipboard }) => clipboard.readText());
  await app.evaluate(({ clipboard }) => clipboard.writeText('from before'));
  const quiet = await openSeat(app, appWindow, prepared);
  const desk = await change(app, quiet, 'seats.handOver');
  expect(await copied()).toBe('from before');

  const seat = await openSeat(app, desk, prepared);
  await seat.evaluate((id) => void (location.hash = `#/seat/${id}/1`), prepared.candidateId);
  await seat.getByRole('heading', { name: /first impression/ }).waitFor();
  await seat.keyboard.press('n');
  await seat.keyboard.type('CANARY-typed');
  await seat.keyboard.press('ControlOrMeta+a');
  await seat.keyboard.press('ControlOrMeta+c');
  await expect.poll(copied).toBe('CANARY-typed');
  await change(app, seat, 'seats.handOver');

  await expect.poll(copied).toBe('');
});

test('what happens at the desk is not told to a seat’s window, and the desk’s commands do nothing there', async ({
  app,
  appWindow,
}) => {
  const seat = await openSeat(app, appWindow, await prepare(appWindow));
  await seat.evaluate(() => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    Reflect.get(window, 'bridge').listen((name, payload) => void told.push(`${name} ${JSON.stringify(payload)}`));
  });

  await clickMenu(app, ['Home', 'Settings', 'About Rapport', 'Keyboard shortcuts']);
  await seat.waitForTimeout(300);

  expect(await seat.evaluate(() => Reflect.get(window, 'told'))).toEqual(['commandRequested {"command":"shortcuts"}']);
});

test('a seat’s page that crashes is back as the same seat’s page, at the same question', async ({
  rapport,
  appWindow,
}) => {
  rapport.expectProblem(/the page ended: (?:crashed|killed)/);
  const { app } = rapport;
  const prepared = await prepare(appWindow);
  const seat = await openSeat(app, appWindow, prepared);
  await seat.evaluate((id) => void (location.hash = `#/seat/${id}/1`), prepared.candidateId);
  await giveFirstImpression(seat, 3, 'Calm');
  await seat.keyboard.press('Alt+KeyJ');
  await expect(seat.locator('#question')).toHaveText('What should be the primary goal?');
  await seat.keyboard.press('n');
  await seat.keyboard.type('Named 3.1 to 1');
  await untilSaved(seat);
  const before = await pagesOf(app);

  await crashPage(app);

  await untilPageSays(app, 'document.getElementById("question")?.textContent', 'What should be the primary goal?');
  await untilPageSays(app, 'document.querySelector("[name=notes]")?.value', 'Named 3.1 to 1');
  await untilPageSays(app, 'document.body.innerText.includes("was opened again")', true);
  expect(await pagesOf(app)).toEqual(before);
  expect(await askPage(app, 'bridge.call("seats.holder").then(({ value }) => value)')).toEqual({
    searchId: prepared.searchId,
    seatId: 'cfo',
  });
  expect(await askPage(app, 'bridge.call("searches.list").then(({ ok }) => ok)')).toBe(false);
});

test('there is a window at every moment, and it is never the one that leaves', async ({ app, appWindow }) => {
  const prepared = await prepare(appWindow);
  await app.evaluate(({ BrowserWindow, app: electron }) => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seen', seen);
    const look = () => {
      const visible = BrowserWindow.getAllWindows().filter((window) => window.isVisible());
      seen.push(visible.map(({ id }) => id).join(' and '));
    };
    const watch = (window: Electron.BrowserWindow) => {
      window.on('show', look);
      window.on('hide', look);
      window.on('closed', look);
    };
    BrowserWindow.getAllWindows().forEach(watch);
    electron.on('browser-window-created', (_event, window) => watch(window));
  });

  const seat = await openSeat(app, appWindow, prepared);
  await change(app, seat, 'seats.handOver');

  const seen = await app.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(seen).not.toContain('');
  expect(seen.at(-1)).toBe('3');
  // What is seen beside the new window is covered by it and gone in the same turn.
  expect(seen.filter((visible) => visible.includes('and'))).toHaveLength(2);
});

test('the menu takes back and repeats a step of the interview', async ({ app, appWindow }) => {
  const prepared = await prepare(appWindow);
  const seat = await openSeat(app, appWindow, prepared);
  await seat.evaluate((id) => void (location.hash = `#/seat/${id}/1`), prepared.candidateId);
  await giveFirstImpression(seat, 3, 'Calm');
  await seat.keyboard.press('Alt+KeyJ');
  await seat.keyboard.press('4');
  const four = seat.getByRole('radio', { name: /^4/ });
  await expect(four).toBeChecked();

  await clickMenu(app, ['Undo']);
  await expect(four).not.toBeChecked();
  await clickMenu(app, ['Redo']);
  await expect(four).toBeChecked();
});

test('closing a seat’s window ends the app, which remembers the seat and every acknowledged save', async ({
  rapport,
  appWindow,
}) => {
  const prepared = await prepare(appWindow);
  const seat = await openSeat(rapport.app, appWindow, prepared);
  const open = { candidateId: prepared.candidateId, date: 1 };
  const { scorecardId } = await ok<{ scorecardId: string }>(seat, 'interviews.open', open);
  await ok(seat, 'interviews.save', { scorecardId, expectedRev: 0, document: filledCard('before the end') });

  for (const how of ['quit', 'kill'] as const) {
    const desk = await rapport.restart(how);
    expect(await ok(desk, 'seats.interrupted')).toMatchObject({ seatId: 'cfo', candidateName: 'Ada' });
    const again = await openSeat(rapport.app, desk, prepared);
    expect(await ok(again, 'interviews.open', open)).toMatchObject({ rev: 1, document: { notes: 'before the end' } });
  }
});
