import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { openDatabase } from '../../electron/db/connection';
import { createRootRepository } from '../../electron/signing/keys/root-repository';
import { answerOpenDialog } from '../support/answer-dialogs';
import { axeViolations } from '../support/axe';
import { clickMenu } from '../support/click-menu';
import { enter } from '../support/keys';
import { sealedFile, type SealedFile } from '../support/sealed-file';
import { expect, test as base } from './fixtures';

const test = base.extend<{ knowsRoot: void }, { sealed: SealedFile }>({
  sealed: [async ({}, provide) => provide(await sealedFile()), { scope: 'worker' }],
  /** Makes the open workspace one that knows the root of the sealed file. */
  knowsRoot: async ({ rapport, sealed, workspaceFolder }, provide) => {
    await expect(rapport.window.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
    const db = openDatabase(path.join(workspaceFolder, 'rapport.db'));
    const { rootCertificate, sealCertificate } = sealed.root;
    createRootRepository(db).insert({
      id: '00000000-0000-4000-8000-00000000c0de',
      rootCertificate: Buffer.from(rootCertificate),
      sealCertificate: Buffer.from(sealCertificate),
      protection: 'discarded',
      guardedKeys: null,
      isSample: false,
      createdAtMs: 0,
    });
    db.close();
    await provide();
  },
});

const changed = (file: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(file);
  const at = Math.floor(bytes.length / 3);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

interface Dropped {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Lets files hang over the window and drops them where the page is, as a hand does. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const encoded = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer });
      document.querySelector('main')?.dispatchEvent(event);
    }
  }, encoded);
}

const result = (page: Page, name: string) => page.getByRole('article', { name });

test('a sealed file dropped on any page is intact; with one byte changed it is altered', async ({
  appWindow: page,
  sealed,
  knowsRoot: _known,
}) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await drop(page, [{ name: 'Agreement 2027.pdf', content: sealed.file }]);

  const intact = result(page, 'Intact: Agreement 2027.pdf');
  await expect(intact).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Agreement 2027.pdf: Intact' })).toBeAttached();
  for (const { name } of sealed.record.signatories) await expect(intact.getByText(name, { exact: true })).toBeVisible();
  await expect(intact.getByText('by the clock of the machine that signed')).toHaveCount(4);
  await expect(intact.getByText(/^This workspace knows this signing key\./)).toBeVisible();
  await expect(intact.getByText('The evidence page prints the same, as “Content digest”.')).toBeVisible();

  await drop(page, [{ name: 'Agreement 2027 (1).pdf', content: changed(sealed.file) }]);
  const altered = result(page, 'Altered: Agreement 2027 (1).pdf');
  await expect(altered.getByText('What it covers was changed afterwards.').first()).toBeVisible();
  await expect(altered.getByText('Not valid')).toHaveCount(4);
});

test('several files get an answer each, and what is no PDF is refused by name', async ({ appWindow: page, sealed }) => {
  await drop(page, [
    { name: 'Sealed.pdf', content: sealed.file },
    { name: 'Unsealed.pdf', content: sealed.stages.at(-2) ?? new Uint8Array() },
    { name: 'Letter.docx', content: Buffer.from('PK letter') },
  ]);

  const stranger = result(page, 'Cannot tell: Sealed.pdf');
  await expect(stranger.getByText(/this machine does not know the signing key/)).toBeVisible();
  await expect(result(page, 'Altered: Unsealed.pdf').getByText(/The seal is missing/)).toBeVisible();
  await expect(result(page, 'Not checked: Letter.docx').getByText(/This is no PDF/)).toBeVisible();

  await page.getByRole('button', { name: 'Clear the results' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a file that is too large is refused before it is read', async ({ appWindow: page }) => {
  await drop(page, [{ name: 'Huge.pdf', content: new Uint8Array() }]);
  await expect(result(page, 'Cannot tell: Huge.pdf').getByText('The file is empty.')).toBeVisible();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'Huge.pdf'));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer });
    document.querySelector('main')?.dispatchEvent(event);
  });
  await expect(result(page, 'Not checked: Huge.pdf').getByText(/It has more than 50 MB/)).toBeVisible();
});

test('a dialog with words in it is not lost to a drop', async ({ appWindow: page, sealed }) => {
  await page.getByRole('button', { name: 'New engagement' }).click();
  await page.getByRole('dialog').waitFor();
  await drop(page, [{ name: 'Sealed.pdf', content: sealed.file }]);

  await expect(page.getByText('Close the open dialog first, then drop the file again')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the menu leads to the page, and a file is chosen with the keys alone', async ({
  app,
  appWindow: page,
  sealed,
  userData,
  knowsRoot: _known,
}) => {
  const file = path.join(userData, 'Chosen.pdf');
  fs.writeFileSync(file, sealed.file);
  await answerOpenDialog(app, file);

  await clickMenu(app, ['Check a Sealed Document…']);
  await page.getByRole('heading', { name: 'Check a document', level: 1 }).waitFor();
  await enter(page, page.getByRole('button', { name: 'Choose a file…' }));

  await expect(result(page, 'Intact: Chosen.pdf')).toBeVisible();
});

test('a second start with a file hands it over to the first', async ({ app, appWindow: page, sealed, userData }) => {
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  const file = path.join(userData, 'Opened with.pdf');
  fs.writeFileSync(file, sealed.file);
  const executable = await app.evaluate(() => process.execPath);
  const root = process.env['RAPPORT_PACKAGED'] ? [] : [path.resolve(import.meta.dirname, '../..')];
  const switches = ['--no-sandbox', '--disable-gpu', '--log-level=3'];
  const second = spawn(executable, [...switches, ...root, file], {
    env: { ...process.env, RAPPORT_USER_DATA: userData },
    stdio: 'ignore',
  });
  await once(second, 'exit');

  await expect(result(page, 'Cannot tell: Opened with.pdf')).toBeVisible();
});

test('files handed over the way macOS does it are checked, one after the other', async ({
  app,
  appWindow: page,
  sealed,
  userData,
}) => {
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  const files = ['First.pdf', 'Second.pdf'].map((name) => path.join(userData, name));
  for (const file of files) fs.writeFileSync(file, sealed.file);
  await app.evaluate(({ app: electron }, opened) => {
    for (const file of opened) electron.emit('open-file', { preventDefault: () => undefined }, file);
  }, files);

  for (const name of ['First.pdf', 'Second.pdf']) await expect(result(page, `Cannot tell: ${name}`)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page in the ${theme} theme`, async ({
    appWindow: page,
    sealed,
    knowsRoot: _known,
  }) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await page.getByRole('link', { name: 'Check a document' }).click();
    expect.soft(await axeViolations(page), 'empty').toEqual([]);
    await drop(page, [
      { name: 'Letter.docx', content: Buffer.from('PK letter') },
      { name: 'Altered.pdf', content: changed(sealed.file) },
      { name: 'Sealed.pdf', content: sealed.file },
    ]);
    await result(page, 'Intact: Sealed.pdf').waitFor();
    expect.soft(await axeViolations(page), 'with results').toEqual([]);
  });
}
