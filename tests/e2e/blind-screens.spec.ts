import type { ElectronApplication, Page } from '@playwright/test';

import { ratingsOf } from '../support/blind/put-calibrations';
import { filledCard, usualSeats } from '../support/hiring-documents';
import { askMain } from '../support/ask-main';
import { changeSeat, openSeat, prepareSeat } from '../support/seat-window';
import { expect, test } from './fixtures';

test.use({ hasSample: false });
test.setTimeout(120_000);

/** Every word of the sealed card has it. */
const CANARY = 'canary';

/** All that is in a window beside what main would answer: what is drawn, named, stored or remembered. */
async function whatIsInWindow(app: ElectronApplication, page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => ({
    drawn: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')),
    title: document.title,
    stored: JSON.stringify([localStorage, sessionStorage]),
    databases: await indexedDB.databases(),
    caches: await caches.keys().catch(() => []),
    cookies: document.cookie,
    asked: performance.getEntries().map(({ name }) => name),
    state: JSON.stringify(history.state),
  }));
  const ofWindow = await app.evaluate(({ BrowserWindow, Menu }) => ({
    titles: BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    addresses: BrowserWindow.getAllWindows().map((window) => window.webContents.navigationHistory.getAllEntries()),
    menu: Menu.getApplicationMenu()?.items.map(({ label, submenu }) => [
      label,
      submenu?.items.map((item) => item.label),
    ]),
  }));
  return JSON.stringify({ inPage, ofWindow });
}

/** Goes to each place and reads the window there. */
async function lookAt(app: ElectronApplication, page: Page, places: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const place of places) {
    await page.evaluate((hash) => void (location.hash = hash), `#${place}`);
    await page.waitForTimeout(400);
    seen.push(await whatIsInWindow(app, page));
  }
  return seen;
}

test('no screen shows a sealed scorecard to the desk or to another seat, whatever address they go to', async ({
  rapport,
  appWindow,
}) => {
  const { app } = rapport;
  const prepared = await prepareSeat(appWindow, {}, usualSeats);
  const { searchId, candidateId } = prepared;
  const { id: calibrationId } = await askMain<{ id: string }>(appWindow, 'calibration.begin', {
    searchId,
    setId: 'calibration-vp-marketing',
    seatIds: ['cfo', 'hr'],
  });
  const cfo = await openSeat(app, appWindow, prepared);
  await askMain(cfo, 'calibration.open', { id: calibrationId });
  await askMain(cfo, 'calibration.save', {
    id: calibrationId,
    expectedRev: 0,
    document: ratingsOf(5, CANARY),
  });
  await askMain(cfo, 'calibration.commit', { id: calibrationId, expectedRev: 1 });
  const { scorecardId } = await askMain<{ scorecardId: string }>(cfo, 'interviews.open', { candidateId, date: 1 });
  await askMain(cfo, 'interviews.save', { scorecardId, expectedRev: 0, document: filledCard(CANARY, 5) });
  await askMain(cfo, 'interviews.commit', { scorecardId, expectedRev: 1 });
  await cfo.evaluate((id) => void (location.hash = `#/seat/${id}/1`), candidateId);
  await cfo.getByText(/nobody can change it/).waitFor();
  expect(await whatIsInWindow(app, cfo), 'the seat itself sees its card').toContain(CANARY);

  const desk = await changeSeat(app, cfo, 'seats.handOver');
  const hiring = `/hiring/${searchId}`;
  const ofSearch = [
    'profile',
    'panel',
    'kits',
    'kits/cfo/1',
    'calibration',
    `calibration/${calibrationId}`,
    'candidates',
    'compare',
  ].map((part) => `${hiring}/${part}`);
  const ofCandidate = ['', '/debrief'].map((part) => `${hiring}/candidates/${candidateId}${part}`);
  const ofSeat = [
    '/seat',
    `/seat/${candidateId}/1`,
    `/seat/${candidateId}/1/paper`,
    `/seat/${candidateId}/2`,
    `/seat/calibration/${calibrationId}`,
    `/seat/calibration/${calibrationId}/result`,
  ];
  const all = [
    '/',
    '/hiring',
    '/backups',
    '/settings',
    `/hand-over/${searchId}`,
    ...ofSearch,
    ...ofCandidate,
    ...ofSeat,
  ];
  const atDesk = await lookAt(app, desk, all);
  const hr = await openSeat(app, desk, prepared, 'hr');
  const atSeat = await lookAt(app, hr, all);

  expect(atDesk.join()).toContain('sealed');
  expect(atSeat.join()).toContain('Ada');
  expect(atSeat.join()).toContain('Not every seat has committed');
  expect([...atDesk, ...atSeat].filter((each) => each.includes(CANARY))).toEqual([]);
  expect(await askMain(hr, 'seats.holder')).toEqual({ searchId, seatId: 'hr' });
});
