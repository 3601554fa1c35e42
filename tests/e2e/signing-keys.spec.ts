import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { answerSaveDialog } from '../support/answer-dialogs';
import { askMain } from '../support/ask-main';
import { axeViolations } from '../support/axe';
import { expect, test } from './fixtures';

const passphrase = 'four quiet words here';

test.use({ hasSample: false });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Signing keys' }).waitFor();
}

const card = (page: Page) => page.getByRole('region', { name: 'Keys of this workspace' });

/** Types into the passphrase fields; where there is a keychain, that is left alone. */
async function create(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Create the keys…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create the signing keys' });
  await dialog.getByRole('button', { name: 'Create the keys' }).waitFor();
  const byPassphrase = dialog.getByRole('radio', { name: /^A passphrase/ });
  if ((await byPassphrase.count()) > 0) await byPassphrase.check({ force: true });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The passphrase once more').fill(passphrase);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

const unlockDialog = (page: Page) => page.getByRole('dialog', { name: 'Unlock the signing keys' });

async function unlock(page: Page, words: string): Promise<void> {
  await unlockDialog(page).getByLabel('Passphrase', { exact: true }).fill(words);
  await page.keyboard.press('Enter');
}

test('keys are created, outlast a crash locked, and open with the passphrase alone', async ({ rapport }) => {
  await openSettings(rapport.window);
  await create(rapport.window);
  await expect(card(rapport.window).getByText('Open', { exact: true })).toBeVisible();
  const { current } = await askMain<KeysStatus>(rapport.window, 'keys.status');

  const page = await rapport.restart('kill');
  await openSettings(page);
  await expect(card(page).getByText('Locked', { exact: true })).toBeVisible();
  await expect(card(page)).toContainText(current?.fingerprint.match(/.{4}/g)?.join(' ') ?? 'no keys');
  await page.getByRole('button', { name: 'Unlock…' }).click();
  await unlock(page, 'not these words');
  await expect(
    unlockDialog(page).getByText('This passphrase does not open the signing keys. Try again.'),
  ).toBeVisible();
  await expect(unlockDialog(page).getByLabel('Passphrase', { exact: true })).toBeFocused();
  await unlock(page, passphrase);
  await expect(unlockDialog(page)).toHaveCount(0);
  await expect(card(page).getByText('Open', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(card(page).getByText('Locked', { exact: true })).toBeVisible();
});

test('everything about the keys can be done with the keyboard', async ({ appWindow: page }) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Create the keys…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Create the signing keys' });
  await dialog.getByRole('button', { name: 'Create the keys' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Create the keys…' })).toBeFocused();
  await create(page);

  await page.getByRole('button', { name: 'Lock now' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unlock…' }).focus();
  await page.keyboard.press('Enter');
  await expect(unlockDialog(page).getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(unlockDialog(page).getByRole('checkbox', { name: 'Show what I type' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(unlockDialog(page).getByRole('button', { name: 'Unlock the keys' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page).getByText('Open', { exact: true })).toBeVisible();
});

test('new keys are made only after it was said what that means', async ({ appWindow: page }) => {
  await openSettings(page);
  await create(page);
  const { current: old } = await askMain<KeysStatus>(page, 'keys.status');
  await page.getByRole('button', { name: 'Make new keys…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make new keys?' });
  await expect(dialog.getByText(/^The private keys there are now are deleted/)).toBeVisible();
  const byPassphrase = dialog.getByRole('radio', { name: /^A passphrase/ });
  if ((await byPassphrase.count()) > 0) await byPassphrase.check({ force: true });
  await dialog.getByLabel('Passphrase', { exact: true }).fill('other words than those');
  await dialog.getByLabel('The passphrase once more').fill('other words than these');
  await dialog.getByRole('button', { name: 'Make new keys' }).click();
  await expect(dialog.getByText('This is not the same passphrase. Type it once more.')).toBeVisible();
  await dialog.getByLabel('The passphrase once more').fill('other words than those');
  await dialog.getByRole('button', { name: 'Make new keys' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('button', { name: 'Other keys this workspace knows' }).click();
  const earlier = page.getByRole('region', { name: 'Earlier keys of this workspace' });
  await expect(earlier).toContainText(old?.fingerprint.slice(0, 4) ?? 'no keys');
  await expect(earlier).toContainText('The private keys are deleted');
});

test('the certificate is exported and the fingerprint copied', async ({ rapport, userData }) => {
  const page = rapport.window;
  await openSettings(page);
  await create(page);
  const { current } = await askMain<KeysStatus>(page, 'keys.status');
  const file = path.join(userData, 'root.cer');
  await answerSaveDialog(rapport.app, file);
  await card(page).getByRole('button', { name: 'Export the certificate' }).click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  expect(fs.readFileSync(file, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----\n/);

  await card(page).getByRole('button', { name: 'Copy fingerprint' }).click();
  await expect(page.getByText('Fingerprint copied')).toBeVisible();
  expect(await rapport.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(current?.fingerprint);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing about the keys in the ${theme} theme`, async ({ appWindow: page }, info) => {
    await openSettings(page);
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    const look = async (name: string) => {
      expect.soft(await axeViolations(page), name).toEqual([]);
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
    };
    await look('no-keys');
    await page.getByRole('button', { name: 'Create the keys…' }).click();
    await page.getByRole('button', { name: 'Create the keys', exact: true }).click();
    await look('create');
    await page.keyboard.press('Escape');
    await create(page);
    await page.getByRole('button', { name: 'Make new keys…' }).click();
    await look('replace');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('button', { name: 'Unlock…' }).click();
    await unlock(page, 'not these words');
    await page.getByText('This passphrase does not open the signing keys. Try again.').waitFor();
    await look('unlock');
    await page.keyboard.press('Escape');
    await card(page).scrollIntoViewIfNeeded();
    await look('locked');
  });
}
