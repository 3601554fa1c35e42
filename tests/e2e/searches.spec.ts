import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

const agreement = 'Sales and marketing agreement 2027';

async function beginSearch(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Hiring' }).click();
  await page.getByRole('button', { name: 'New search' }).click();
  const dialog = page.getByRole('dialog', { name: 'New search' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('button', { name: /Outcomes from an agreement/ }).click();
  await page.getByRole('option', { name: agreement }).click();
  await dialog.getByRole('button', { name: 'Create search' }).click();
  await page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor();
}

async function openSection(page: Page, name: 'Profile' | 'Panel' | 'Candidates'): Promise<void> {
  await page
    .getByRole('navigation', { name: /^Sections of/ })
    .getByRole('link', { name })
    .click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function addCandidate(page: Page, name: string): Promise<void> {
  await openSection(page, 'Candidates');
  await page.getByRole('button', { name: 'Add a candidate' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a candidate' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Add candidate' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

test('a search begun from an agreement keeps its link, is linted while typing and survives a kill', async ({
  rapport,
}) => {
  await beginSearch(rapport.window, 'Head of Marketing');
  await expect(rapport.window.getByRole('button', { name: agreement }).first()).toBeVisible();

  await rapport.window.getByRole('button', { name: 'Add an outcome' }).click();
  await rapport.window.keyboard.type('Manage the events');
  await expect(rapport.window.getByText('“Manage” is a duty without a measurable result.')).toBeVisible();
  await untilSaved(rapport.window);

  const page = await rapport.restart('kill');
  await expect(page.getByRole('heading', { name: 'Profile', level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Outcome 8' })).toHaveValue('Manage the events');
  await page.getByRole('button', { name: agreement }).first().click();
  await expect(page.getByRole('navigation', { name: 'Stages' })).toBeVisible();
});

test('the panel’s table says which seat has no kit and takes a seat back', async ({ appWindow: page }) => {
  await beginSearch(page, 'Head of Marketing');
  await openSection(page, 'Panel');
  await expect(
    page.getByText(/No questions yet for HR, CFO, Sales leader, Product leader and CEO on the first date/),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Remove CFO' }).click();
  await expect(page.getByText(/right answer for CFO, and nobody sits there/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('columnheader', { name: 'CFO' })).toBeVisible();
});

test('a candidate is moved by dragging and by keys, kept while typing, and erased', async ({ appWindow: page }) => {
  await beginSearch(page, 'Head of Marketing');
  await addCandidate(page, 'Mara Lind');
  await page.getByRole('textbox', { name: 'Source' }).fill('Referred');
  await openSection(page, 'Candidates');

  const column = (name: string) => page.getByRole('region', { name, exact: true });
  await page.getByRole('listitem').filter({ hasText: 'Mara Lind' }).dragTo(column('First date'));
  await expect(column('First date').getByRole('link', { name: 'Mara Lind' })).toBeVisible();
  await page.getByRole('button', { name: 'Move Mara Lind to…' }).press('Enter');
  await page.getByRole('menuitem', { name: 'On hold' }).press('Enter');
  await expect(column('On hold').getByRole('link', { name: 'Mara Lind' })).toBeVisible();

  await page.getByRole('link', { name: 'Mara Lind' }).click();
  await expect(page.getByRole('textbox', { name: 'Source' })).toHaveValue('Referred');
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  const certificate = page.getByRole('dialog', { name: 'Certificate of erasure' });
  await expect(certificate).toContainText('One candidate with no files and no scorecards');
  await certificate.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('No candidate yet')).toBeVisible();
  await expect(page.getByText('Mara Lind')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of a search in the ${theme} theme`, async ({ appWindow: page }) => {
    test.setTimeout(120_000);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);

    await beginSearch(page, 'Head of Marketing');
    expect.soft(await axeViolations(page), 'profile').toEqual([]);
    await page.getByRole('button', { name: 'From an agreement…' }).click();
    await page.getByRole('group', { name: 'Sales promises' }).waitFor();
    expect.soft(await axeViolations(page), 'promises').toEqual([]);
    await page.keyboard.press('Escape');

    await openSection(page, 'Panel');
    await page.getByRole('table').waitFor();
    expect.soft(await axeViolations(page), 'panel').toEqual([]);
    await addCandidate(page, 'Alexandrina von und zu Hohenlohe-Langenburg-Schillingsfürst, genannt Lexi');
    expect.soft(await axeViolations(page), 'candidate').toEqual([]);
    await page.getByRole('button', { name: 'Erase…' }).click();
    expect.soft(await axeViolations(page), 'erase').toEqual([]);
    await page.keyboard.press('Escape');
    await openSection(page, 'Candidates');
    expect.soft(await axeViolations(page), 'board').toEqual([]);
    await page.getByText('List', { exact: true }).click();
    await page.getByRole('grid', { name: 'Candidates' }).waitFor();
    expect.soft(await axeViolations(page), 'list').toEqual([]);
    await page.getByRole('link', { name: 'Hiring' }).click();
    await page.getByRole('grid', { name: 'Searches' }).waitFor();
    expect.soft(await axeViolations(page), 'searches').toEqual([]);
  });
}
