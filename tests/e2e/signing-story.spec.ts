import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { answerOpenDialog } from '../support/answer-dialogs';
import { hasTool } from '../support/external-tool';
import { askPdfsig } from '../support/pdf-signatures';
import { goHome, openStage, untilSaved } from '../support/screens';
import {
  closeForSigning,
  consent,
  createKeys,
  drawSignature,
  dropFile,
  handBack,
  handOverTo,
  onSheetOf,
  readSlides,
  saveAs,
  sealForGood,
  signAndHandBack,
  signatory,
  toSigningPage,
  typeSignature,
  unlockKeys,
  untilClosed,
} from '../support/signing-screens';
import { tinyPng } from '../support/tiny-pictures';
import { expect, test, type Rapport } from './fixtures';

const marketing = 'Amara Okafor';
const sales = 'Tomasz Wieczorek';
const witness = 'Ingrid Solheim';

test('two executives sign, a crash between them, and what is sealed is checked, amended and checked again', async ({
  rapport,
  userData,
}) => {
  test.setTimeout(300_000);
  await openWorkshop(rapport.window);
  await toSigningPage(rapport.window);
  await closeForSigning(rapport.window);
  await createKeys(rapport.window);
  await untilClosed(rapport.window);
  await drawsAndSigns(rapport.window);

  const page = await rapport.restart('kill');

  await goHome(page);
  await page.getByRole('button', { name: 'Go on with signing' }).click();
  await expect(signatory(page, marketing)).toContainText('Signed by drawing');
  await expect(page.getByRole('button', { name: 'Seal…' })).toBeDisabled();
  await handOverTo(page, sales);
  await unlockKeys(page);
  await typesAndSigns(page, 0);
  await sealForGood(page);
  const first = await exportSealed(rapport, path.join(userData, 'revision-1.pdf'));
  expectSealed(path.join(userData, 'revision-1.pdf'), 2);

  await checkByDrop(page, first);
  await amend(page);
  const second = await exportSealed(rapport, path.join(userData, 'revision-2.pdf'));
  expectSealed(path.join(userData, 'revision-2.pdf'), 2);
  await checkChain(page);
  await dropFile(page, 'second.pdf', second);
  await expect(page.getByRole('article', { name: 'Intact: second.pdf' })).toBeVisible();
  await dropFile(page, 'first.pdf', first);
  await expect(page.getByRole('article', { name: 'Intact: first.pdf' })).toContainText(
    'Revision 2 has taken its place',
  );
});

test('who declines says why, and who signs on paper is recorded so', async ({ rapport, userData }) => {
  test.setTimeout(180_000);
  const page = rapport.window;
  await openWorkshop(page);
  await toSigningPage(page);
  await closeForSigning(page);
  await createKeys(page);
  await untilClosed(page);

  await declines(page, 'The threshold is not what we agreed');
  await expect(signatory(page, sales)).toContainText('Declined');
  await expect(page.getByRole('button', { name: 'Seal…' })).toBeDisabled();
  await reopen(page, 'The threshold is settled first');
  await closeForSigning(page);
  await untilClosed(page);
  await drawsAndSigns(page);

  const printed = await saveAs(rapport.app, path.join(userData, 'signature-page.pdf'), () =>
    page.getByRole('button', { name: 'Print the signature page' }).click(),
  );
  expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
  await attachScan(rapport, path.join(userData, 'scan.png'));
  await expect(signatory(page, sales)).toContainText('Signed on paper');
  await expect(signatory(page, sales).getByRole('img')).toHaveCount(0);
  await sealForGood(page);

  const sealed = await exportSealed(rapport, path.join(userData, 'sealed.pdf'));
  expectSealed(path.join(userData, 'sealed.pdf'), 1);
  await dropFile(page, 'paper.pdf', sealed);
  const result = page.getByRole('article', { name: 'Intact: paper.pdf' });
  await expect(result.getByRole('listitem').filter({ hasText: sales })).toContainText(/on paper/i);
});

async function openWorkshop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'review');
}

async function drawsAndSigns(page: Page, loosenings = 0): Promise<void> {
  await handOverTo(page, marketing);
  await onSheetOf(page, marketing);
  await expect(page.getByText(sales)).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  await readSlides(page);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('Tick that you consent to sign electronically.')).toBeVisible();
  expect(await consent(page)).toBe(loosenings);
  await drawSignature(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  await drawSignature(page);
  await signAndHandBack(page, marketing);
}

async function typesAndSigns(page: Page, loosenings: number): Promise<void> {
  await onSheetOf(page, sales);
  await readSlides(page);
  expect(await consent(page)).toBe(loosenings);
  await typeSignature(page, sales);
  await signAndHandBack(page, sales);
}

const exportSealed = ({ app, window }: Rapport, file: string) =>
  saveAs(app, file, () => window.getByRole('button', { name: 'Export sealed PDF' }).click());

/** By a program that knows nothing of ours: all valid, and the seal alone covers everything. */
function expectSealed(file: string, signatures: number): void {
  if (!hasTool('pdfsig')) return;
  const said = askPdfsig(file);
  expect(said.map(({ isValid }) => isValid)).toEqual(Array.from({ length: signatures + 1 }, () => true));
  expect(said.filter(({ coversAll }) => coversAll).map(({ field }) => field)).toEqual(['seal']);
}

async function checkByDrop(page: Page, sealed: Buffer): Promise<void> {
  await dropFile(page, 'sealed.pdf', sealed);
  const intact = page.getByRole('article', { name: 'Intact: sealed.pdf' });
  await expect(intact).toBeVisible();
  await expect(intact.getByText(witness)).toBeVisible();

  const changed = Buffer.from(sealed);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  await dropFile(page, 'changed.pdf', changed);
  await expect(page.getByRole('article', { name: 'Altered: changed.pdf' })).toBeVisible();
}

/** Sales calls fewer leads in time than it promised, and more of a miss is amber: both leaders consent to exactly that. */
async function amend(page: Page): Promise<void> {
  await toSealed(page);
  await page.getByRole('button', { name: 'Amend…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin the amendment' }).click();
  await page.getByRole('button', { name: 'Change it in the workshop' }).click();
  await openStage(page, 'sales');
  await page.getByRole('button', { name: /^Call accepted leads within 4 working hours/ }).click();
  await page.getByRole('textbox', { name: 'Target' }).fill('80');
  await page.keyboard.press('Tab');
  await openStage(page, 'review');
  await page.getByRole('textbox', { name: 'Amber up to a miss of' }).fill('40');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Reason and changes' }).click();

  await page.getByRole('textbox', { name: 'What changed under pressure?' }).fill('Two callers left in April');
  await page.getByRole('textbox', { name: 'From when, until when?' }).fill('From 1 May until 30 June 2027');
  await page.getByRole('textbox', { name: 'How will we see whether it works?' }).fill('Leads nobody reached, weekly');
  await expect(page.getByRole('row', { name: /at least 95%.* at least 80%/ })).toBeVisible();
  await expect(page.getByText(/from at least 95.* to at least 80/).first()).toBeVisible();
  await expect(page.getByText(/^Red, amber, green: a miss is amber up to 40% of the target/)).toBeVisible();
  await closeForSigning(page);
  await untilClosed(page);

  await handOverTo(page, sales);
  await typesAndSigns(page, 2);
  await drawsAndSigns(page, 2);
  await sealForGood(page);
}

async function toSealed(page: Page): Promise<void> {
  await goHome(page);
  await page.getByRole('button', { name: /^Larkfell Instruments/ }).click();
  await page.getByRole('button', { name: /^Sales and marketing agreement 2027/ }).click();
  await expect(page.getByRole('heading', { name: 'Sealed', exact: true })).toBeVisible();
}

async function checkChain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check this chain' }).click();
  await expect(page.getByText('The chain holds')).toBeVisible();
  await page.getByRole('tab', { name: 'Revisions (2)' }).click();
  await expect(page.getByText('Checked: intact')).toHaveCount(2);
  await page.getByRole('tab', { name: /^Log/ }).click();
  await expect(page.getByText(`${marketing} signed revision 1`)).toBeVisible();
  await expect(page.getByText('Revision 2 was sealed')).toBeVisible();
}

async function declines(page: Page, reason: string): Promise<void> {
  await handOverTo(page, sales);
  await page.getByRole('button', { name: 'Decline…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decline to sign' });
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(dialog.getByText('Write why', { exact: true })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why you do not sign' }).fill(reason);
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'You declined to sign' })).toBeVisible();
  await handBack(page);
  await expect(signatory(page, sales)).toContainText(reason);
}

async function reopen(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Reopen…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reopen revision 1?' });
  await dialog.getByRole('textbox', { name: 'Why it is reopened' }).fill(reason);
  await dialog.getByRole('button', { name: 'Reopen' }).click();
  await expect(dialog).toHaveCount(0);
}

async function attachScan({ app, window: page }: Rapport, file: string): Promise<void> {
  fs.writeFileSync(file, Buffer.from(tinyPng, 'base64'));
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Attach a scan…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Attach a scan/ });
  await dialog.getByRole('checkbox', { name: sales }).check({ force: true });
  await dialog.getByRole('button', { name: 'Choose the scan…' }).click();
  await expect(dialog).toHaveCount(0);
}
