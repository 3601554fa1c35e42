import type { Locator, Page } from '@playwright/test';

import { openStage } from './screens';

/** The page of one side alone, over everything else. */
export const curtain = (page: Page): Locator => page.getByRole('dialog');

/** Opens the gap or the sorting test of the sample's first agreement. */
export async function openSampleStage(page: Page, stage: 'gap' | 'terminology'): Promise<void> {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, stage);
}

/** Chooses a theme by the palette. */
export async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type(`${theme} theme`);
  await page.keyboard.press('Enter');
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
