import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { changeAgreement, newReadyAgreement, toSigningOf, usualNames } from '../support/signing-draft';
import {
  consent,
  createKeys,
  drawSignature,
  handOverTo,
  sealForGood,
  typeSignature,
  untilClosed,
} from '../support/signing-screens';
import { askMain } from '../support/ask-main';
import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import { expect, test } from './fixtures';

test.use({ hasSample: false });

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of signing in the ${theme} theme`, async ({ rapport }) => {
    test.setTimeout(240_000);
    const page = rapport.window;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);

    await emptyRoom(page);
    const id = await newReadyAgreement(page, usualNames);
    await toSigningOf(page, id);
    await closing(page);
    await signing(page);
    await sealing(page);
    await amending(page, id);
  });
}

async function isClean(page: Page, screen: string): Promise<void> {
  expect.soft(await axeViolations(page), screen).toEqual([]);
}

/** Opens a dialog, looks at it and leaves it by Escape. */
async function dialogIsClean(page: Page, button: string, screen: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.waitFor();
  await isClean(page, screen);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function emptyRoom(page: Page): Promise<void> {
  const engagement = await askMain<Engagement>(page, 'engagements.create', { name: 'Fabrikam' });
  const { id } = await askMain<Agreement>(page, 'agreements.create', { engagementId: engagement.id, title: 'Empty' });
  await toSigningOf(page, id);
  await page.getByText('Mend what keeps it from closing first.').waitFor();
  await page.getByRole('img', { name: /^Slide 1/ }).waitFor();
  await isClean(page, 'a draft that cannot close');
}

async function closing(page: Page): Promise<void> {
  await page.getByRole('img', { name: /^Slide 1/ }).waitFor();
  await isClean(page, 'a draft that can close');
  await page.getByRole('button', { name: 'Close for signing…' }).click();
  const dialog = page.getByRole('alertdialog');
  await isClean(page, 'close?');
  await dialog.getByRole('button', { name: 'Close for signing' }).click();
  await page.getByRole('dialog', { name: 'Create the signing keys' }).waitFor();
  await isClean(page, 'keys');
  await createKeys(page);
  await untilClosed(page);
  await page.getByRole('article', { name: 'The agreement' }).waitFor();
  await isClean(page, 'open, as a document');
  await page.getByText('Slides', { exact: true }).click();
  await page.getByRole('button', { name: 'This slide as text' }).click();
  await isClean(page, 'open, as slides');
  await dialogIsClean(page, 'Attach a scan…', 'attach a scan');
  await dialogIsClean(page, 'Reopen…', 'reopen');
}

async function signing(page: Page): Promise<void> {
  await handOverTo(page, 'Hana Brandt');
  await page.getByRole('heading', { name: 'Hana Brandt, please read and sign' }).waitFor();
  await isClean(page, 'sheet');
  await page.getByText('Whole text').click();
  await isClean(page, 'sheet, whole text');
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText('Before you sign').waitFor();
  await isClean(page, 'sheet with what is missing');
  await dialogIsClean(page, 'Decline…', 'decline');
  await drawSignature(page);
  await consent(page);
  await isClean(page, 'sheet, drawn');
  await dialogIsClean(page, 'Hand the laptop back', 'hand back?');
  await finish(page, 'Hana Brandt');
  await isClean(page, 'open, one signature');

  await handOverTo(page, 'Maria Lopez');
  await typeSignature(page, 'Maria Lopez');
  await isClean(page, 'sheet, typed');
  await consent(page);
  await finish(page, 'Maria Lopez');
}

async function finish(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('heading', { name: `Thank you, ${name}` }).waitFor();
  await isClean(page, 'thanks');
  await page.getByRole('button', { name: 'Hand the laptop back' }).click();
  await page.getByRole('heading', { name: /to the facilitator/ }).waitFor();
  await isClean(page, 'between two people');
  await page.getByRole('button', { name: /back to the desk/ }).click();
  await untilClosed(page);
}

async function sealing(page: Page): Promise<void> {
  await dialogIsClean(page, 'Seal…', 'seal?');
  await sealForGood(page);
  await page.getByRole('button', { name: 'Check this chain' }).click();
  await page.getByText('The chain holds').waitFor();
  await isClean(page, 'sealed');
  await page.getByRole('tab', { name: /^Revisions/ }).click();
  await isClean(page, 'revisions');
  await page.getByRole('tab', { name: /^Log/ }).click();
  await isClean(page, 'log');
  await page.getByRole('tab', { name: 'Agreement' }).click();
}

async function amending(page: Page, id: string): Promise<void> {
  await dialogIsClean(page, 'Amend…', 'amend?');
  await page.getByRole('button', { name: 'Amend…' }).click();
  await page.getByRole('button', { name: 'Begin the amendment' }).click();
  for (const [label, words] of [
    ['What changed under pressure?', 'More leads than sales can answer.'],
    ['From when, until when?', 'From March, looked at again in June.'],
    ['How will we see whether it works?', 'Share of leads answered in time, weekly.'],
  ] as const) {
    await page.getByRole('textbox', { name: label }).fill(words);
  }
  await page.getByText('Saved', { exact: true }).waitFor();
  await changeAgreement(page, id, (document) => ({
    ...document,
    sales: document.sales.map((row, index) => (index === 0 ? { ...row, target: 80 } : row)),
  }));
  await toSigningOf(page, id);
  await page.getByRole('heading', { name: 'What is loosened' }).waitFor();
  await isClean(page, 'amending');
  await dialogIsClean(page, 'Drop the amendment…', 'drop the amendment');
  await page.getByRole('button', { name: 'Close for signing…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close for signing' }).click();
  await untilClosed(page);
  await page.getByText(/^Changes \(/).click();
  await isClean(page, 'open, what it changes');
  await handOverTo(page, 'Hana Brandt');
  await page.getByRole('checkbox', { name: /^I, Hana Brandt, consent to this loosening/ }).waitFor();
  await isClean(page, 'sheet with a loosening');
}
