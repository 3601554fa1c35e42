import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { goHome, openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

async function openWorkshop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await page.getByRole('navigation', { name: 'Stages' }).waitFor();
}

test('a metric is defined, owned, aimed at and put on a meeting', async ({ appWindow: page }) => {
  await openWorkshop(page);
  await openStage(page, 'metrics');
  await expect(page.getByText('Each has a formula, an owner, a source, an objective and a meeting.')).toBeVisible();

  await page.getByRole('button', { name: 'Add a metric' }).press('Enter');
  await page.getByRole('textbox', { name: 'Metric', exact: true }).pressSequentially('Calls a day');
  await expect(page.getByRole('list', { name: 'What it still lacks' }).getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Tab');
  await page.keyboard.type('calls ÷ sellers');
  await page.getByRole('combobox', { name: 'Owner' }).fill('Declan Byrne');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Where it is read' }).fill('CRM');
  await page.getByRole('textbox', { name: 'Target' }).fill('20');
  await page.getByRole('textbox', { name: 'Unit' }).fill('calls');
  await page.getByRole('checkbox', { name: 'Pipeline meeting' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('In words: at least 20 calls')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What it still lacks' })).toHaveCount(0);
  await untilSaved(page);
  expect(await axeViolations(page)).toEqual([]);

  await openStage(page, 'communication');
  await page.getByRole('button', { name: 'Define them in Shared metrics' }).click();
  await expect(page.getByRole('heading', { name: 'Shared metrics', level: 1 })).toBeVisible();
});

test('missing assets most wanted by sellers become commitments, by keyboard alone', async ({ appWindow: page }) => {
  await openWorkshop(page);
  await openStage(page, 'marketing');
  const wanted = page.getByRole('list', { name: 'Cells to fill' }).getByRole('group');
  await expect(wanted.first()).toHaveAccessibleName('Sum a buyer can show upstairs, Proposal');
  await expect(wanted.first()).toContainText('Mean place 1.3 of 3 sellers, first for 2');

  await page.getByRole('button', { name: 'Add a kind' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Kind of asset 9' })).toBeFocused();
  await page.keyboard.type('Price sheet');
  const grid = page.getByRole('grid', { name: 'Asset map' });
  await grid.getByRole('button', { name: 'One page to send after a voicemail, First contact: Have' }).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('m');
  await expect(grid.getByRole('button', { name: 'Price sheet, Discovery: Missing' })).toBeFocused();

  await page.getByRole('button', { name: 'Move Price sheet' }).press('Home');
  await expect(wanted.first()).toHaveAccessibleName('Price sheet, Discovery');
  await expect(wanted.first()).toContainText('Place 1, 1 seller');

  await wanted.first().getByRole('textbox', { name: 'How much revenue must it drive?' }).pressSequentially('200,000');
  await page.getByRole('button', { name: 'Make it a commitment: Price sheet, Discovery' }).press('Enter');
  const filled = grid.getByRole('button', { name: /^Price sheet, Discovery: Missing, filled by Release/ });
  await expect(filled).toContainText('M8');
  await expect(wanted.first()).toHaveAccessibleName('Sum a buyer can show upstairs, Proposal');

  await filled.focus();
  await page.getByRole('button', { name: 'Open the commitment' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Commitment', exact: true })).toHaveValue(/it must drive €200,000$/);
  await untilSaved(page);
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(grid.getByRole('button', { name: 'Price sheet, Discovery: Missing', exact: true })).toBeVisible();
  await expect(wanted.first()).toHaveAccessibleName('Price sheet, Discovery');
});

test('metrics and assets have nothing that axe finds wrong in the dark', async ({ appWindow: page }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await goHome(page);
  await openWorkshop(page);
  await openStage(page, 'metrics');
  await page
    .getByRole('button', { name: /^Lead age, sales/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Formula' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await openStage(page, 'marketing');
  await page.getByRole('button', { name: /^Cost calculator of the present state, Discovery: Weak/ }).focus();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(/Mateo/);
  expect(await axeViolations(page)).toEqual([]);
});
