import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import path from 'node:path';

import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import { askMain } from '../support/ask-main';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

const why = (page: Page) => page.getByRole('textbox', { name: /^Why are we doing this/ });

test('undo and redo name what they do and lead back to its stage', async ({ appWindow: page }) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'summary');
  const before = await why(page).inputValue();
  await why(page).fill('Something else entirely.');
  await openStage(page, 'plan');

  await page.getByRole('button', { name: /^Undo: .+/ }).click();
  await expect(page.getByRole('heading', { name: 'Why are we doing this', level: 1 })).toBeVisible();
  await expect(why(page)).toHaveValue(before);

  await page.keyboard.press('Control+Shift+z');
  await expect(why(page)).toHaveValue('Something else entirely.');
});

test('a kill while typing goes on loses nothing older than 300 ms', async ({ rapport }) => {
  const page = rapport.window;
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'summary');
  await why(page).fill('');
  const typing = why(page).pressSequentially('x'.repeat(200), { delay: 25 });
  await expect.poll(async () => (await why(page).inputValue()).length).toBeGreaterThan(60);
  const shown = (await why(page).inputValue()).length;
  await expect.poll(async () => (await why(page).inputValue()).length).toBeGreaterThan(shown + 14);
  typing.catch(ignoreEndOfApp);

  const again = await rapport.restart('kill');

  await expect(again.getByRole('heading', { name: 'Why are we doing this', level: 1 })).toBeVisible();
  expect((await why(again).inputValue()).length).toBeGreaterThanOrEqual(shown);
  await expect(why(again)).toBeFocused();
});

test('a version saved elsewhere is never overwritten: both are shown and one is chosen', async ({
  appWindow: page,
  workspaceFolder,
}) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'summary');
  // Where one is gets saved too: what is typed next is then the only thing that can be refused.
  await why(page).focus();
  await expect.poll(() => placeInWorkshop(page)).toEqual({ currentStage: 'summary', currentField: 'summary.why' });
  await untilSaved(page);
  const db = new Database(path.join(workspaceFolder, 'rapport.db'));
  db.prepare('UPDATE agreements SET rev = rev + 1').run();
  db.close();

  await why(page).fill('My version of why.');
  const dialog = page.getByRole('dialog', { name: 'This agreement was changed in two places' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('My version of why.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep my version' }).click();

  await expect(dialog).toHaveCount(0);
  await expect(why(page)).toHaveValue('My version of why.');
  await why(page).fill('My version of why, and more.');
  await untilSaved(page);
});

async function placeInWorkshop(page: Page) {
  const id = /agreements\/([^/?]+)/.exec(page.url())?.[1];
  const { facilitation } = await askMain<Agreement>(page, 'agreements.get', { id });
  return { currentStage: facilitation.currentStage, currentField: facilitation.currentField };
}

/** The key presses that were still to come find no app. */
function ignoreEndOfApp(error: unknown): void {
  if (!(error instanceof Error && /closed|crash|Target/i.test(error.message))) throw error;
}
