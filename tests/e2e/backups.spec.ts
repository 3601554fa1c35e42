import { expect, test } from './fixtures';
import { goHome } from '../support/screens';

test('a backup shows what it holds, is restored, and the restore is undone', async ({ appWindow: page }) => {
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('by hand')).toBeVisible();

  await goHome(page);
  await page.getByRole('button', { name: 'New engagement' }).click();
  await page.getByRole('textbox', { name: 'Client' }).fill('Written after the backup');
  await page.getByRole('button', { name: 'Create engagement' }).click();
  await expect(page.getByRole('heading', { name: 'Written after the backup', level: 1 })).toBeVisible();

  await page.getByRole('link', { name: 'Backups' }).click();
  await restore(page, 'by hand');
  await goHome(page);
  await expect(page.getByRole('button', { name: 'Written after the backup' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Larkfell Instruments/ })).toBeVisible();

  await page.getByRole('link', { name: 'Backups' }).click();
  await restore(page, 'before restore');
  await goHome(page);
  await expect(page.getByRole('button', { name: 'Written after the backup' })).toBeVisible();
});

type Page = Parameters<typeof goHome>[0];

async function restore(page: Page, reason: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: reason }).first();
  await row.getByRole('button', { name: /^Restore/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Larkfell Instruments')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await expect(dialog.getByText(/^1 search, \d+ candidates; \d+ sealed assessments\.$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore this copy' }).click();
  await reloaded;
}
