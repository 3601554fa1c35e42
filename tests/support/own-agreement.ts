import type { Page } from '@playwright/test';

/** An agreement in which nothing is written yet, of the sample company, from the home screen on. */
export async function beginOwnAgreement(page: Page): Promise<void> {
  await toSampleCompany(page);
  await beginAgreement(page);
}

/** A client and an agreement of its own, from the home screen on: the file needs no sample. */
export async function beginEngagement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New engagement' }).click();
  await page.keyboard.type('Moorland Pumps');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Moorland Pumps', level: 1 }).waitFor();
  await beginAgreement(page);
}

/** The sample's second agreement, from the home screen on: it has terms and half a plan, and no day has been held on it. */
export async function openUnfinishedAgreement(page: Page): Promise<void> {
  await toSampleCompany(page);
  await page.getByRole('button', { name: /^Service business agreement 2027/ }).click();
  await page.getByRole('navigation', { name: 'Stages' }).waitFor();
}

const toSampleCompany = (page: Page) => page.getByRole('button', { name: /^Larkfell Instruments/ }).click();

async function beginAgreement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New agreement' }).click();
  await page.getByRole('button', { name: 'Start the workshop' }).click();
  await page.getByRole('heading', { name: 'Set-up', level: 1 }).waitFor();
}
