import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { atCurtain, giveFirstImpression, takeSeat, toBoard } from '../support/hiring-screens';
import { beginFirstDate, toFirstRated } from '../support/interview-steps';
import { addNewcomer, goTo, sampleSearchOf } from '../support/sample-search';
import { untilSaved } from '../support/screens';
import { expect, test, type Rapport } from './fixtures';

const newcomer = 'Alexandrina von und zu Hohenlohe-Langenburg-Schillingsfürst, genannt Lexi';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of hiring in the ${theme} theme`, async ({ rapport }) => {
    test.setTimeout(240_000);
    const desk = rapport.window;
    await desk.getByRole('link', { name: 'Settings' }).click();
    await desk.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(desk.locator('html')).toHaveAttribute('data-theme', theme);
    const { searchId, openCandidate } = await sampleSearchOf(desk);

    await searchScreens(desk, searchId);
    await kitScreens(desk, searchId);
    await debriefScreens(desk, searchId, openCandidate.id);
    const { id } = await addNewcomer(desk, searchId, newcomer);
    await candidateScreens(desk, searchId, id);
    await curtainScreens(rapport, searchId);
    await expect(rapport.window.locator('html')).toHaveAttribute('data-theme', theme);
    await seatScreens(rapport.window);
  });
}

async function isClean(page: Page, screen: string): Promise<void> {
  expect.soft(await axeViolations(page), screen).toEqual([]);
}

/** Opens a dialog, looks at it and leaves it by Escape. */
async function dialogIsClean(page: Page, button: string | RegExp, screen: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.waitFor();
  await isClean(page, screen);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function searchScreens(page: Page, searchId: string): Promise<void> {
  await goTo(page, '/hiring', 'Hiring');
  await page.getByRole('grid', { name: 'Searches' }).waitFor();
  await isClean(page, 'hiring');
  await dialogIsClean(page, 'New search', 'new search');
  await goTo(page, `/hiring/${searchId}/profile`, 'Profile');
  await isClean(page, 'profile');
  await goTo(page, `/hiring/${searchId}/panel`, 'Panel');
  await page.getByRole('table').first().waitFor();
  await isClean(page, 'panel');
}

async function kitScreens(page: Page, searchId: string): Promise<void> {
  await goTo(page, `/hiring/${searchId}/kits`, 'Interview kits');
  await isClean(page, 'kits');
  await goTo(page, `/hiring/${searchId}/kits/cfo/1`, /first date$/);
  await page
    .getByRole('list', { name: 'Questions' })
    .getByRole('button', { name: /Key question/ })
    .first()
    .click();
  for (const part of [/^Anchors 5 to 1/, /^Listen for/, /^Wrong answers/]) {
    await page.getByRole('button', { name: part, expanded: false }).click();
  }
  await isClean(page, 'kit with an open key');
  await page.getByRole('button', { name: 'From the library' }).click();
  await page.getByRole('grid', { name: 'Questions of the library' }).waitFor();
  await page.getByRole('complementary', { name: 'Preview' }).getByRole('term').first().waitFor();
  await isClean(page, 'library picker');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await dialogIsClean(page, 'Lock', 'lock');
}

async function debriefScreens(page: Page, searchId: string, candidateId: string): Promise<void> {
  await goTo(page, `/hiring/${searchId}/candidates/${candidateId}/debrief`, /^Debrief on/);
  await isClean(page, 'debrief');
  await dialogIsClean(page, /Move this score/, 'move a score');
  await dialogIsClean(page, 'Record a decision', 'decision');
  await goTo(page, `/hiring/${searchId}/compare`, 'Compare');
  await page.getByRole('table').first().waitFor();
  await isClean(page, 'compare');
}

async function candidateScreens(page: Page, searchId: string, candidateId: string): Promise<void> {
  await goTo(page, `/hiring/${searchId}/candidates`, 'Candidates');
  await page.getByRole('link', { name: newcomer }).waitFor();
  await isClean(page, 'candidates, board');
  await dialogIsClean(page, 'Add a candidate', 'add a candidate');
  await page.getByText('List', { exact: true }).click();
  await page.getByRole('grid', { name: 'Candidates' }).waitFor();
  await isClean(page, 'candidates, list');
  await goTo(page, `/hiring/${searchId}/candidates/${candidateId}`, newcomer);
  await isClean(page, 'candidate');
  await dialogIsClean(page, /^Excuse CFO/, 'excuse');
  await dialogIsClean(page, 'Erase…', 'erase');
}

async function curtainScreens(rapport: Rapport, searchId: string): Promise<void> {
  const page = rapport.window;
  await goTo(page, `/hand-over/${searchId}`, 'Who takes the laptop?');
  await isClean(page, 'curtain');
  await page.getByRole('button', { name: /^CFO/ }).click();
  await page.getByLabel('Choose a PIN').waitFor();
  await isClean(page, 'choose a PIN');
  await page.keyboard.press('Escape');
  await atCurtain(page);
  await takeSeat(rapport, { seat: 'CFO', pin: '4711' });
}

async function seatScreens(page: Page): Promise<void> {
  await isClean(page, 'board');
  await beginFirstDate(page, newcomer);
  await isClean(page, 'first impression');
  await giveFirstImpression(page, 4, 'On time');
  await toFirstRated(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Named qualified pipeline first');
  await page.keyboard.press('Alt+Digit4');
  await untilSaved(page);
  await isClean(page, 'question, rated, key open');
  await page.getByRole('button', { name: /^Answer key of this seat/ }).click();
  await isClean(page, 'question, key folded');
  await dialogIsClean(page, 'Finish interview', 'finish');
  await page.getByRole('button', { name: /^Wrap up/ }).click();
  await page.getByRole('heading', { name: /^Wrap up/ }).waitFor();
  await isClean(page, 'end');
  await toBoard(page);
  await page
    .getByRole('button', { name: `Enter from paper: ${newcomer}` })
    .first()
    .click();
  await page.getByRole('heading', { name: /^From paper/ }).waitFor();
  await isClean(page, 'paper');
}
