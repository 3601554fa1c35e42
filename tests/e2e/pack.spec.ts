import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { textOfPdf } from '../support/opened-by-others';
import { goTo } from '../support/sample-search';
import { openStage, untilSaved } from '../support/screens';
import { saveAs } from '../support/signing-screens';
import { expect, test } from './fixtures';

async function toSetUp(page: Page): Promise<void> {
  await goTo(page, '/', 'Home');
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await page.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
  await openStage(page, 'setup');
}

test('the facilitator prints the pack of the day without the scripts', async ({ rapport, userData }) => {
  const page = rapport.window;
  await toSetUp(page);
  await page.getByRole('checkbox', { name: /^Scripts/ }).press('Space');
  const file = path.join(userData, 'pack.pdf');

  const bytes = await saveAs(rapport.app, file, () => page.getByRole('button', { name: 'Write the pack' }).click());

  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText('pack.pdf')).toBeVisible();
  const text = textOfPdf(file);
  if (text === null) return;
  expect(text).toContain('Role cards');
  expect(text).toContain('Sample leads: the key');
  expect(text).not.toContain('When they clash');
  expect(fs.readdirSync(userData).filter((name) => name.includes('pack'))).toEqual(['pack.pdf']);
});

test('sheets are typed in by keys alone, and what stands on them outlasts a power cut', async ({ rapport }) => {
  const page = rapport.window;
  await toSetUp(page);
  await page.getByRole('button', { name: 'Type in from paper' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Word' })).toBeFocused();
  await page.keyboard.type('Stale lead');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody called it for 30 days');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 typed in')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Word' })).toBeFocused();
  await page.keyboard.type('Sleeping lead');
  await untilSaved(page);

  const again = await rapport.restart('kill');

  await again.getByRole('heading', { name: 'Set-up', level: 1 }).waitFor();
  await openStage(again, 'terminology');
  await expect(again.getByText('Stale lead', { exact: true }).first()).toBeVisible();
  await expect(again.getByText('Sleeping lead', { exact: true }).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pack and the sheets in the ${theme} theme`, async ({ appWindow: page }) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await toSetUp(page);
    expect.soft(await axeViolations(page), 'pack').toEqual([]);
    await page.getByRole('button', { name: 'Type in from paper' }).click();
    await page.getByRole('textbox', { name: 'Word' }).waitFor();
    expect.soft(await axeViolations(page), 'terms').toEqual([]);
    await page.getByRole('radio', { name: 'Meetings' }).click({ force: true });
    await page.getByRole('textbox', { name: 'Chair' }).waitFor();
    expect.soft(await axeViolations(page), 'meetings').toEqual([]);
  });
}
