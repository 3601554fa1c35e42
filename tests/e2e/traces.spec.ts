import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import type { Candidate, ErasureCertificate } from '#shared/domain/candidate/candidate-schema';
import { askPage, crashPage } from '../support/crash-page';
import { askMain } from '../support/ask-main';
import { filesWith, type Found } from '../support/files-with';
import { giveFirstImpression } from '../support/hiring-screens';
import { goTo } from '../support/sample-search';
import { untilSaved } from '../support/screens';
import { openSeat, prepareSeat, type PreparedSeat } from '../support/seat-window';
import { expect, test as base } from './fixtures';

/** Everything of a person or a scorecard has one of these in it. */
const person = {
  name: 'Canaryname Vogelsang',
  email: 'canarymail@vogelsang.example',
  phone: '+49 170 canaryphone',
  headline: 'Canaryheadline of marketing',
  notes: 'Canarynotes on file',
};
const words = ['canaryname', 'canarymail', 'canaryphone', 'canaryheadline', 'canarynotes'];
const inFile = ['canaryresume'];
const onCard = ['canaryimpression', 'canaryevidence'];

/** The app's data and all temporary files lie in one folder, so that a search of it misses nothing. */
const test = base.extend<{ everything: string }>({
  everything: async ({}, provide) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-traces-'));
    fs.mkdirSync(path.join(folder, 'tmp'));
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = path.join(folder, 'tmp');
    await provide(folder);
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    fs.rmSync(folder, { recursive: true, force: true });
  },
  userData: async ({ everything }, provide) => provide(path.join(everything, 'data')),
});
test.use({ hasSample: false });
test.setTimeout(120_000);

/** Main's dialogs answer with the file and with yes; no other program is started. */
const answerDialogs = (app: ElectronApplication, file: string) =>
  app.evaluate(({ dialog, shell }, chosen) => {
    Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [chosen] }));
    Reflect.set(dialog, 'showMessageBox', () => Promise.resolve({ response: 0, checkboxChecked: false }));
    Reflect.set(shell, 'openPath', () => Promise.resolve(''));
  }, file);

interface Resume {
  readonly file: string;
  readonly fileId: string;
}

async function addResume(app: ElectronApplication, page: Page, candidateId: string): Promise<Resume> {
  const file = path.join(fs.mkdtempSync(path.join(os.homedir(), '.rapport-resume-')), 'Canaryresume.txt');
  fs.writeFileSync(file, 'Canaryresume: ten years of marketing');
  await answerDialogs(app, file);
  const { id: fileId } = await askMain<{ id: string }>(page, 'candidates.addFile', { id: candidateId });
  fs.rmSync(path.dirname(file), { recursive: true });
  return { file, fileId };
}

/** Types an impression and evidence as the seat. */
async function typeInterview(seat: Page, { candidateId }: PreparedSeat): Promise<void> {
  await seat.evaluate((id) => void (location.hash = `#/seat/${id}/1`), candidateId);
  await giveFirstImpression(seat, 3, 'Canaryimpression: calm');
  await seat.keyboard.press('Alt+KeyJ');
  await seat.keyboard.press('n');
  await seat.keyboard.type('Canaryevidence: named 3.1 to 1');
  await untilSaved(seat);
}

const places = (found: readonly Found[]) => found.map(({ file, word }) => `${file}: ${word}`);
const isWorkspace = (file: string) => file.startsWith(path.join('data', 'workspace'));
const copies = (userData: string) => {
  const folder = path.join(userData, 'opened-files');
  return fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).map(String) : [];
};

test('after crashes, nothing of a candidate or a scorecard is outside the workspace', async ({
  rapport,
  everything,
  userData,
}) => {
  rapport.expectProblem(/the page ended: (?:crashed|killed)/);
  const prepared = await prepareSeat(rapport.window, person);
  const { fileId } = await addResume(rapport.app, rapport.window, prepared.candidateId);
  await goTo(rapport.window, `/hiring/${prepared.searchId}/candidates/${prepared.candidateId}`, person.name);
  expect(await askMain(rapport.window, 'candidates.openFile', { fileId })).toBe(true);
  expect(copies(userData).filter((name) => name.endsWith('.txt'))).toHaveLength(1);

  const seat = await openSeat(rapport.app, rapport.window, prepared);
  await typeInterview(seat, prepared);
  await crashPage(rapport.app);
  await expect.poll(() => askPage(rapport.app, 'document.readyState')).toBe('complete');
  const desk = await rapport.restart('kill');
  await expect(desk.getByRole('heading', { level: 1 }).first()).toBeVisible();

  expect(copies(userData), 'a copy that was open when the app was killed').toEqual([]);
  await answerDialogs(rapport.app, '');
  await askMain(desk, 'candidates.openFile', { fileId });
  expect(copies(userData).filter((name) => name.endsWith('.txt'))).toHaveLength(1);
  const again = await rapport.restart('quit');
  await expect(again.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(copies(userData), 'a copy that was open when the app was quit').toEqual([]);

  const found = filesWith(everything, [...words, ...inFile, ...onCard]);
  expect(places(found.filter(({ file }) => !isWorkspace(file)))).toEqual([]);
  const inWorkspace = new Set(found.map(({ word }) => word));
  expect([...inWorkspace].toSorted(), 'the search finds what is there').toEqual(
    [...words, ...inFile, ...onCard].toSorted(),
  );
});

test('an erased candidate is nowhere: not in the file, its log, a backup, a copy, a setting or the page’s own data', async ({
  rapport,
  everything,
  userData,
}) => {
  const prepared = await prepareSeat(rapport.window, person);
  const { searchId, candidateId } = prepared;
  const { fileId } = await addResume(rapport.app, rapport.window, candidateId);
  await typeInterview(await openSeat(rapport.app, rapport.window, prepared), prepared);
  let page = await rapport.restart('kill');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await backUp(page);
  const [backup] = await askMain<readonly { name: string }[]>(page, 'workspace.backups');
  await askMain(page, 'candidates.update', { id: candidateId, draft: { ...person, headline: 'Canaryheadline again' } });
  // What stood there before is kept beside the backups, with its log.
  await askMain(page, 'workspace.restore', { name: backup?.name });
  await answerDialogs(rapport.app, '');
  await askMain(page, 'candidates.openFile', { fileId });
  await goTo(page, `/hiring/${searchId}/candidates/${candidateId}`, person.name);
  const all = [...words, ...inFile, ...onCard, candidateId];
  const before = filesWith(everything, all);
  expect(new Set(before.map(({ file }) => path.dirname(file))), 'the search finds what is there').toContain(
    path.join('data', 'workspace', 'backups'),
  );

  await page.getByRole('heading', { name: person.name, level: 1 }).waitFor();
  const certificate = await askMain<ErasureCertificate>(page, 'candidates.erase', { id: candidateId });

  expect(certificate).toMatchObject({ files: 1, scorecards: 1, backupsLeft: [] });
  expect(certificate.backupsRewritten).toBeGreaterThanOrEqual(2);
  expect(places(filesWith(everything, all)), 'at once').toEqual([]);
  await goTo(page, `/hiring/${searchId}/candidates`, /./);
  page = await rapport.restart('quit');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(places(filesWith(everything, all)), 'after the next start').toEqual([]);
  await askMain(page, 'workspace.restore', { name: backup?.name });
  expect(await askMain<readonly Candidate[]>(page, 'candidates.list', { searchId })).toEqual([]);
  expect(copies(userData)).toEqual([]);
});

async function backUp(page: Page): Promise<void> {
  await askMain(page, 'jobs.start', { kind: 'backup' });
  await expect
    .poll(() => askMain<readonly { status: string }[]>(page, 'jobs.list').then((jobs) => jobs.map((job) => job.status)))
    .toEqual(['done']);
}
