import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { goHome, openStage, stages } from '../support/screens';
import { expect, test } from './fixtures';

const themes = ['light', 'dark'] as const;

async function wear(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

for (const theme of themes) {
  test(`axe finds nothing on any screen in the ${theme} theme`, async ({ appWindow: page }) => {
    test.setTimeout(180_000);
    await wear(page, theme);
    expect.soft(await axeViolations(page), 'settings').toEqual([]);

    await page.getByRole('link', { name: 'Backups' }).click();
    await page.getByRole('heading', { name: 'Backups', level: 1 }).waitFor();
    expect.soft(await axeViolations(page), 'backups').toEqual([]);

    await goHome(page);
    await page.getByRole('button', { name: 'Continue the workshop' }).waitFor();
    expect.soft(await axeViolations(page), 'home').toEqual([]);

    await page.getByRole('button', { name: 'New engagement' }).click();
    await page.getByRole('dialog').waitFor();
    expect.soft(await axeViolations(page), 'new engagement').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^Larkfell Instruments/ }).click();
    for (const tab of ['Agreements', 'People', 'Details']) {
      await page.getByRole('tab', { name: tab }).click();
      expect.soft(await axeViolations(page), `engagement, ${tab}`).toEqual([]);
    }

    await goHome(page);
    await page.getByRole('button', { name: 'Continue the workshop' }).click();
    for (const { id } of stages) {
      await openStage(page, id);
      if (id === 'review')
        await page
          .getByRole('img', { name: /^Slide 1/ })
          .first()
          .waitFor();
      expect.soft(await axeViolations(page), id).toEqual([]);
    }
    await page.getByRole('button', { name: /must-haves/ }).click();
    await page.getByRole('dialog').waitFor();
    expect.soft(await axeViolations(page), 'must-haves').toEqual([]);
  });
}

test('axe finds nothing in an empty workshop', async ({ appWindow: page }) => {
  test.setTimeout(120_000);
  await page.getByRole('button', { name: /^Larkfell Instruments/ }).click();
  await page.getByRole('button', { name: 'New agreement' }).click();
  await page.getByRole('button', { name: 'Start the workshop' }).click();
  for (const { id } of stages) {
    await openStage(page, id);
    if (id === 'review')
      await page
        .getByRole('img', { name: /^Slide 1/ })
        .first()
        .waitFor();
    expect.soft(await axeViolations(page), `${id}, empty`).toEqual([]);
  }
});

test('axe finds nothing on the component gallery', async ({ appWindow: page }) => {
  await page.evaluate(() => {
    window.location.hash = '#/gallery';
  });
  await page.getByRole('heading', { level: 1 }).first().waitFor();

  expect(await axeViolations(page)).toEqual([]);
});
