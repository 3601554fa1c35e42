import fs from 'node:fs';

import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerSaveDialog } from './answer-dialogs';

export const passphrase = 'four quiet words here';

/** From the open workshop to the signing page of its agreement. */
export async function toSigningPage(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Close and sign…' }).click();
  await page.getByRole('button', { name: 'Close for signing…' }).waitFor();
}

/** Freezes the draft. The first time it makes the signing keys. */
export async function closeForSigning(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close for signing…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Close this agreement for signing?' });
  await dialog.getByRole('button', { name: 'Close for signing' }).click();
}

/** Makes the signing keys, guarded by a passphrase also where there is a keychain. */
export async function createKeys(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Create the signing keys' });
  await dialog.getByRole('button', { name: 'Create the keys' }).waitFor();
  const byPassphrase = dialog.getByRole('radio', { name: /^A passphrase/ });
  if ((await byPassphrase.count()) > 0) await byPassphrase.check({ force: true });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The passphrase once more').fill(passphrase);
  await dialog.getByRole('button', { name: 'Create the keys' }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function unlockKeys(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Unlock the signing keys' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Unlock the keys' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until a revision is open for signing. */
export const untilClosed = (page: Page) => page.getByRole('heading', { name: /required signatures$/ }).waitFor();

/** What the desk shows of one signatory. */
export const signatory = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'Signatories' }).getByRole('listitem').filter({ hasText: name });

/** Gives the laptop to a signatory. @returns once their sheet is there */
export async function handOverTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Hand over to ${name}` }).click();
}

export const onSheetOf = (page: Page, name: string) => page.getByText(`${name}, `).first().waitFor();

/** Reads every slide, as a signatory should. */
export async function readSlides(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next slide' });
  while (await next.isEnabled()) await next.click();
}

/** Ticks the consent, and each loosening on its own. @returns how many loosenings there were */
export async function consent(page: Page): Promise<number> {
  const loosenings = page.getByRole('checkbox', { name: /^I, .*, consent to this/ });
  for (const box of await loosenings.all()) await box.check({ force: true });
  await page.getByRole('checkbox', { name: /^I have read this agreement on screen/ }).check({ force: true });
  return await loosenings.count();
}

/** A wave and a stroke, by mouse. */
export async function drawSignature(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: /^Signature pad of/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on screen');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.1, 0.6));
  await page.mouse.down();
  for (let step = 1; step <= 24; step += 1) {
    await page.mouse.move(...at(0.1 + step * 0.03, 0.5 + 0.25 * Math.sin(step * 0.9)));
  }
  await page.mouse.up();
  await page.mouse.move(...at(0.15, 0.8));
  await page.mouse.down();
  await page.mouse.move(...at(0.85, 0.75), { steps: 8 });
  await page.mouse.up();
}

export async function typeSignature(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Type' }).click();
  await page.getByRole('textbox', { name: 'Type your name' }).fill(name);
}

/** Signs what is on the sheet, and gives the laptop back. */
export async function signAndHandBack(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('heading', { name: `Thank you, ${name}` }).waitFor();
  await handBack(page);
}

export async function handBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand the laptop back' }).last().click();
  await page.getByRole('button', { name: 'I am the facilitator: back to the desk' }).click();
  await page.getByRole('list', { name: 'Signatories' }).waitFor();
}

/** Seals the open revision. */
export async function sealForGood(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Seal…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Seal for good' }).click();
  await page.getByRole('heading', { name: 'Sealed', exact: true }).waitFor();
}

/** Drops a file on the window, as from a file manager. */
export async function dropFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytes], fileName, { type: 'application/pdf' }));
      return dropped;
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.locator('body').dispatchEvent(event, { dataTransfer: transfer });
  }
}

/** Lets the next save dialog answer with a file, and waits until it is written. */
export async function saveAs(app: ElectronApplication, file: string, act: () => Promise<unknown>): Promise<Buffer> {
  await answerSaveDialog(app, file);
  await act();
  for (let tries = 0; !fs.existsSync(file); tries += 1) {
    if (tries > 300) throw new Error(`${file} was not written`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return fs.readFileSync(file);
}
