import type { Page } from '@playwright/test';

import { curtain } from './blind-steps';

/** Begins a round of the pulse after what has to be known about it was read. */
export async function beginPulse(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Hold a (new )?round$/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin the round' }).click();
  await page.getByText('A round is under way').waitFor();
}

/** One person at the laptop, from choosing a side to having handed in: the same answer to every statement. */
export async function handInSheet(page: Page, side: 'Marketing' | 'Sales', answer: string): Promise<void> {
  await curtain(page).getByRole('button', { name: side }).click();
  const statements = curtain(page).getByRole('radiogroup');
  await statements.first().waitFor();
  for (const statement of await statements.all()) await statement.getByText(answer, { exact: true }).click();
  await curtain(page).getByRole('button', { name: 'Hand in my sheet' }).click();
  await curtain(page).getByRole('heading', { name: 'Your sheet is in' }).waitFor();
}
