// The hiring part of the tour: the sample search at the desk, then a seat's own window.
import path from 'node:path';

import { call, goTo, inEveryLook, open, saveAs, settle } from './app.mjs';

const PIN = '4711';
/** Whom the seat interviews: the sample's own candidates are all decided. */
const NEWCOMER = { name: 'Renata Achterberg', headline: 'Director of Demand Generation at Kestrel Optics' };

/** Every screen of the sample search, in the theme and size the window has. */
export async function hiringPictures(page, picture) {
  const { searchId, candidateId, candidateName } = await sample(page);
  const at = `/hiring/${searchId}`;
  const screens = [
    ['hiring', '/hiring', 'Hiring'],
    ['hiring-profile', `${at}/profile`, 'Profile'],
    ['hiring-panel', `${at}/panel`, 'Panel'],
    ['hiring-kits', `${at}/kits`, 'Interview kits'],
    ['hiring-kit', `${at}/kits/cfo/1`, /first date/],
    ['hiring-candidates', `${at}/candidates`, 'Candidates'],
    ['hiring-candidate', `${at}/candidates/${candidateId}`, candidateName],
    ['hiring-debrief', `${at}/candidates/${candidateId}/debrief`, /^Debrief on/],
    ['hiring-compare', `${at}/compare`, 'Compare'],
  ];
  for (const [name, route, heading] of screens) {
    await goTo(page, route);
    await page.getByRole('heading', { name: heading, level: 1 }).first().waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    if (name === 'hiring-kit')
      await page
        .getByRole('button', { name: /Key question/ })
        .first()
        .click();
    await page.mouse.move(0, 0);
    await picture(name);
    if (name === 'hiring-kit') await anchorsPicture(page, picture);
  }
}

/** What separates the points of the key question's scale. */
async function anchorsPicture(page, picture) {
  await page.getByRole('button', { name: /^Anchors 5 to 1/ }).click();
  await page.mouse.move(0, 0);
  await settle(page);
  await picture('hiring-kit-anchors');
}

/** The files of the sample search. */
export async function hiringExports(app, page, folder) {
  const { searchId, candidateId } = await sample(page);
  const kit = { kind: 'export-kit', searchId, seatId: 'cfo', date: 1 };
  const requests = {
    'kit.pdf': { ...kit, form: 'print' },
    'kit-fillable.pdf': { ...kit, form: 'fillable' },
    'candidate-handout.pdf': { kind: 'export-candidate-handout', candidateId, date: 1 },
    'scorecard.pdf': { kind: 'export-scorecard', candidateId, seatId: 'cfo', date: 1 },
    'debrief.pdf': { kind: 'export-debrief', candidateId },
    'comparison.pptx': { kind: 'export-comparison', searchId },
    'scores.csv': { kind: 'export-scores', searchId },
    'search.json': { kind: 'export-search', searchId },
  };
  for (const [name, request] of Object.entries(requests)) {
    await saveAs(app, path.join(folder, name), () => call(page, 'jobs.start', request));
  }
}

/** The curtain, and a seat's window from its board to a rated question, in both themes and sizes. */
export async function seatPictures(app, page, picture) {
  const { searchId } = await sample(page);
  await call(page, 'candidates.create', { searchId, draft: NEWCOMER });
  const shoot = (window) => async (name) => inEveryLook(app, window, () => picture(window, name));

  await open(page, `/hand-over/${searchId}`);
  await page.getByRole('heading', { name: 'Who takes the laptop?' }).waitFor();
  await shoot(page)('curtain');
  await page.getByRole('button', { name: /^CFO/ }).click();
  await page.getByLabel('Choose a PIN').waitFor();
  await page.mouse.move(0, 0);
  await shoot(page)('curtain-pin');

  await page.getByLabel('Choose a PIN').fill(PIN);
  await page.getByLabel('The same PIN again').fill(PIN);
  const [seat] = await Promise.all([
    app.waitForEvent('window'),
    page.waitForEvent('close'),
    page.keyboard.press('Enter'),
  ]);
  await seat.getByRole('heading', { name: /your interviews/ }).waitFor();
  await shoot(seat)('seat-board');
  await interviewPictures(seat, shoot(seat));
}

async function interviewPictures(seat, shoot) {
  await seat
    .getByRole('button', { name: `Begin with ${NEWCOMER.name}` })
    .first()
    .click();
  await seat.getByRole('heading', { name: /first impression/ }).waitFor();
  await seat.keyboard.press('4');
  await seat.getByRole('textbox', { name: /In a few words/ }).fill('On time, asked how long we have');
  await shoot('interview-start');

  await seat.getByRole('button', { name: 'Seal it and begin' }).click();
  await seat.getByRole('heading', { name: /first impression/ }).waitFor({ state: 'detached' });
  const notes = seat.getByRole('textbox', { name: 'Notes and evidence' });
  while (!(await notes.isVisible())) {
    await seat.keyboard.press('Alt+KeyJ');
    await seat.waitForTimeout(100);
  }
  await notes.fill(
    [
      'Margin, not revenue. Media, salaries and tools below the line, moved by nine months.',
      'Last full year: 2.4, and she said which part finance had measured.',
      'Counted every order marketing had touched.',
    ].join('\n'),
  );
  await seat.keyboard.press('Alt+Digit4');
  const factors = seat.getByRole('region', { name: 'Listen for' }).locator('.checkbox');
  for (const index of [0, 1, 2, 3]) await factors.nth(index).click();
  await seat.mouse.move(0, 0);
  await shoot('interview-question');

  await seat.getByRole('button', { name: /^Wrap up/ }).click();
  await seat.getByRole('heading', { name: /^Wrap up/ }).waitFor();
  await shoot('interview-end');
  await seat.getByRole('button', { name: 'All interviews' }).click();
  await seat
    .getByRole('button', { name: `Enter from paper: ${NEWCOMER.name}` })
    .first()
    .click();
  await seat.getByRole('heading', { name: /^From paper/ }).waitFor();
  await shoot('seat-paper');
}

/** The sample search and the first of its candidates whose scores are open. */
async function sample(page) {
  const searches = await call(page, 'searches.list');
  const { id: searchId } = searches.find(({ isSample }) => isSample);
  const candidates = await call(page, 'candidates.list', { searchId });
  const { id: candidateId, name: candidateName } = candidates.find(({ dates }) => dates.some(({ isOpen }) => isOpen));
  return { searchId, candidateId, candidateName };
}
