import { beginOwnAgreement } from '../support/own-agreement';
import { goHome, openStage } from '../support/screens';
import { expect, test } from './fixtures';

test('a restore and the end of the app ask before they cost a round of the pulse', async ({ rapport }) => {
  const { app, window: page } = rapport;
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('by hand')).toBeVisible();
  await goHome(page);
  await beginOwnAgreement(page);
  await openStage(page, 'readiness');
  await page.getByRole('button', { name: 'Hold a round' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin the round' }).click();
  await page.getByText('A round is under way').waitFor();

  await app.evaluate(({ BrowserWindow, dialog }) => {
    Reflect.set(dialog, 'showMessageBoxSync', (_: unknown, { detail, defaultId }: Electron.MessageBoxSyncOptions) => {
      Reflect.set(globalThis, 'askedAtTheEnd', detail);
      return defaultId;
    });
    BrowserWindow.getAllWindows()[0]?.close();
  });
  expect(await app.evaluate((): unknown => Reflect.get(globalThis, 'askedAtTheEnd'))).toMatch(/pulse is under way/);

  await page.getByRole('link', { name: 'Backups' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'by hand' }).first();
  const dialog = page.getByRole('dialog');
  const ask = async () => {
    await row.getByRole('button', { name: /^Restore/ }).click();
    await dialog.getByRole('button', { name: 'Restore this copy' }).click();
    await expect(dialog.getByText('Something is open in the room')).toBeVisible();
    await expect(dialog.getByText(/A round of the pulse is under way\..* lost for good/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  };
  await ask();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('before restore', { exact: true })).toHaveCount(0);

  await ask();
  const reloaded = page.waitForEvent('load');
  await dialog.getByRole('button', { name: 'Lose it and restore' }).click();
  await reloaded;
  await page.getByRole('link', { name: 'Backups' }).click();
  await expect(page.getByText('before restore', { exact: true })).toBeVisible();
});
