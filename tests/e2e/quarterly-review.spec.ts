import fs from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { answerOpenDialog } from '../support/answer-dialogs';
import { axeViolations } from '../support/axe';
import { textOfPdf } from '../support/opened-by-others';
import { goHome, untilSaved } from '../support/screens';
import { saveAs } from '../support/signing-screens';
import { expect, test, type Rapport } from './fixtures';

const pilot = 'Brewery pilot agreement 2026';
const response = (page: Page) =>
  page.getByRole('article', { name: /^Call every accepted lead within 8 working hours/ });
const scoring = (page: Page) => page.getByRole('article', { name: /^Re-fit the lead score/ });

test('a quarter later: figures come in, the review is held, and the next one opens on what was kept and broken', async ({
  rapport,
  userData,
}) => {
  let page = rapport.window;
  await expect(reminders(page).getByRole('listitem').filter({ hasText: 'is it done?' })).toContainText('Was due');
  await toReviews(page);
  await beginReview(page, '29 June 2026');
  const opening = page.getByRole('region', { name: 'Where the last review left off' });
  await expect(opening).toContainText('10 promises were kept and 1 was broken');
  await expect(opening).toContainText('Red: broken');
  await opening.getByText('Done', { exact: true }).click();

  await importFigures(rapport, userData);
  await expect(response(page)).toContainText('Held in 1 of 2 weeks; furthest off: 9.5 working hours');
  await page.getByRole('button', { name: 'Undo: Figures of figures.csv' }).click();
  await expect(response(page)).toContainText('No figures of this quarter yet');
  await page.getByRole('button', { name: 'Redo: Figures of figures.csv' }).click();
  await expect(response(page)).toContainText('Red: broken');
  await typeFigures(page);
  await untilSaved(page);

  page = await rapport.restart('kill');
  await expect(page.getByRole('heading', { name: /^Review of 29 June 2026/ })).toBeVisible();
  await expect(scoring(page)).toContainText('Held in all 2 months');
  await decide(page);
  await hold(page);
  await exportRecord(rapport, path.join(userData, 'record.pdf'));

  await page.getByRole('link', { name: 'Quarterly reviews' }).click();
  await beginReview(page, '28 September 2026');
  await expect(page.getByRole('region', { name: 'Where the last review left off' })).toContainText(
    '2 promises were kept and 1 was broken; 8 have no verdict',
  );
  await expect(page.getByText('Lend the desk a seller')).toBeVisible();
  await goHome(page);
  await expect(
    reminders(page).getByRole('listitem').filter({ hasText: 'Priya Raghunathan: is it done?' }),
  ).toContainText('Was due Thu, 1 Oct 2026');
});

test('a broken promise leads to the amendment with its reason written', async ({ appWindow: page }) => {
  await toReviews(page);
  await page.getByRole('link', { name: /^30 March 2026/ }).click();
  await expect(page.getByText('Held on 29 June 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hold the review…' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export the record' })).toBeEnabled();
  await response(page)
    .getByRole('button', { name: /^Amend the agreement/ })
    .click();
  const dialog = page.getByRole('alertdialog', { name: 'Begin an amendment?' });
  await dialog.getByRole('button', { name: 'Begin the amendment' }).click();
  await expect(page.getByRole('textbox', { name: 'What changed under pressure?' })).toHaveValue(
    /Held in 8 of 13 weeks[^]*Decided: 8 working hours from 18 May/,
  );
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of a review in the ${theme} theme`, async ({ rapport, userData }) => {
    const page = rapport.window;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await goHome(page);
    await isClean(page, 'home with reminders');
    await toReviews(page);
    await isClean(page, 'the list of reviews');
    await page.getByRole('link', { name: /^30 March 2026/ }).click();
    await response(page)
      .getByRole('button', { name: /^Figures/ })
      .click();
    await isClean(page, 'a held review');
    await page.getByRole('link', { name: 'Quarterly reviews' }).click();
    await beginReview(page, '29 June 2026');
    await scoring(page)
      .getByRole('button', { name: /^Figures/ })
      .click();
    await scoring(page).getByRole('button', { name: 'Another verdict…' }).click();
    await isClean(page, 'a review that is being written');
    await chooseFigures(rapport, userData);
    await isClean(page, 'a file before it is taken');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hold the review…' }).click();
    await page.getByRole('alertdialog').waitFor();
    await isClean(page, 'the question before holding');
  });
}

const reminders = (page: Page): Locator => page.getByRole('region', { name: 'To see to' });

async function isClean(page: Page, screen: string): Promise<void> {
  expect.soft(await axeViolations(page), screen).toEqual([]);
}

async function toReviews(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Larkfell Instruments/ }).click();
  await page.getByRole('button', { name: new RegExp(`^${pilot}`) }).click();
  await page.getByRole('button', { name: 'Quarterly reviews' }).click();
  await expect(page.getByRole('heading', { name: 'Quarterly reviews', level: 1 })).toBeVisible();
}

async function beginReview(page: Page, from: string): Promise<void> {
  await page.getByRole('button', { name: 'Begin a review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^Review of ${from}`) })).toBeVisible();
}

/** Two rows are not right, and one is of something else. */
async function chooseFigures({ app, window: page }: Rapport, folder: string): Promise<Locator> {
  const file = path.join(folder, 'figures.csv');
  const rows = [
    'kpi;week;figure;part;whole',
    's-response;2026-06-29;3,5;4;4',
    's-response;2026-07-32;9,5;2;4',
    'm-volume;2026-06-29;six;;',
    'Something else;2026-06-29;1;;',
  ];
  fs.writeFileSync(file, rows.join('\r\n'));
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Import figures…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Figures of figures.csv' });
  await expect(dialog.getByRole('listitem', { name: 'Line 3' })).toContainText('“2026-07-32” is no day');
  await expect(dialog.getByRole('listitem', { name: 'Line 4' })).toContainText('“six” is no number');
  return dialog;
}

/** Says what is meant, mends both rows and takes the file. */
async function importFigures(rapport: Rapport, folder: string): Promise<void> {
  const { window: page } = rapport;
  const dialog = await chooseFigures(rapport, folder);
  await expect(dialog.getByRole('button', { name: /^Take / })).toBeDisabled();
  await dialog.getByRole('button', { name: /Something else/ }).click();
  await page.getByRole('option', { name: 'Leave these rows out' }).click();
  await dialog.getByRole('textbox', { name: 'First day, line 3' }).fill('2026-07-06');
  await dialog.getByRole('textbox', { name: 'Figure, line 4' }).fill('6');
  await expect(dialog.getByRole('status')).toHaveText('3 new, 1 left out.');
  await dialog.getByRole('button', { name: 'Take 3 figures' }).click();
  await expect(dialog).toHaveCount(0);
}

/** By the keys alone: unfold, into the table, a number, down, a number. */
async function typeFigures(page: Page): Promise<void> {
  await scoring(page)
    .getByRole('button', { name: /^Figures/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(scoring(page).getByRole('table')).toBeVisible();
  const first = scoring(page).getByRole('textbox', { name: 'Figure (review), 1 July 2026' });
  await first.focus();
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('2');
  await expect(scoring(page).getByRole('textbox', { name: 'Figure (review), 1 August 2026' })).toHaveValue('2');
  await expect(scoring(page)).toContainText('Green: kept');
}

async function decide(page: Page): Promise<void> {
  const card = response(page);
  await card.getByRole('textbox', { name: 'Decision' }).fill('Lend the desk a seller');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Hold the review…' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('the decision has no owner and no day');
  await page.keyboard.press('Escape');
  await card.getByRole('combobox', { name: 'Who does it' }).fill('Priya Raghunathan');
  await page.keyboard.press('Escape');
  await card.getByRole('spinbutton', { name: /^day, By/ }).focus();
  await page.keyboard.type('01102026');
  await untilSaved(page);
}

async function hold(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hold the review…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Hold this review?' });
  await expect(dialog).toContainText('there is no undo');
  await dialog.getByRole('button', { name: 'Hold the review' }).click();
  await expect(page.getByText(/^Held on/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
}

/** The record is a file of its own, read by a tool that knows nothing of ours. */
async function exportRecord({ app, window: page }: Rapport, file: string): Promise<void> {
  await saveAs(app, file, () => page.getByRole('button', { name: 'Export the record' }).click());

  await expect(page.getByText(path.basename(file))).toBeVisible();
  const text = textOfPdf(file);
  if (text === null) return;
  expect(text).toContain('Review of 29 June 2026 to 27 September 2026');
  expect(text).toContain('11 promises: 2 kept, 1 broken, 8 without a verdict.');
  expect(text).toContain('Priya Raghunathan, by 1 October 2026 Lend the desk a seller');
  expect(text).toContain('Held in 1 of 2 weeks; furthest off: 9.5 working hours');
}
