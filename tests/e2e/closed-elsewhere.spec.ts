import type { Page } from '@playwright/test';

import type { SigningRoom } from '#shared/domain/signing/room-schema';
import { askMain } from '../support/ask-main';
import { axeViolations } from '../support/axe';
import { goHome, openStage, untilSaved } from '../support/screens';
import { passphrase } from '../support/signing-screens';
import { expect, test } from './fixtures';

const why = (page: Page) => page.getByRole('textbox', { name: /^Why are we doing this/ });
const typedSince = 'Typed after it was closed, and not lost.';

/** Closes the open agreement as another window would: the page is not told. */
async function closeBehindIts(page: Page): Promise<SigningRoom> {
  const agreementId = new URL(page.url()).hash.split('/').at(-1);
  await askMain(page, 'keys.create', { passphrase });
  let closed: SigningRoom | null = null;
  // The workshop's clock may save between the two calls.
  await expect(async () => {
    const { rev, closing } = await askMain<SigningRoom>(page, 'signing.room', { agreementId });
    const acceptedGaps = closing?.gaps.map(({ text }) => text) ?? [];
    const gapsAcceptedBy = acceptedGaps.length === 0 ? '' : 'Ruth Castellan';
    closed = await askMain(page, 'signing.close', { agreementId, expectedRev: rev, acceptedGaps, gapsAcceptedBy });
  }).toPass();
  if (!closed) throw new Error('the agreement was not closed');
  return closed;
}

test('what was typed into an agreement that was closed elsewhere is kept and offered once it is open again', async ({
  appWindow: page,
}) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'summary');
  await why(page).selectText();
  await untilSaved(page);
  const { revisions } = await closeBehindIts(page);

  await page.keyboard.insertText(typedSince);
  await expect(page.getByText('This agreement was closed for signing meanwhile')).toBeVisible();
  await expect(page.getByText(/it is kept\. Reopen the revision/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the signing page' }).click();
  await expect(page.getByRole('heading', { name: /required signatures$/ })).toBeVisible();

  await askMain(page, 'signing.reopen', { revisionId: revisions[0]?.id, reason: 'Something was still being typed' });
  await goHome(page);
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  const dialog = page.getByRole('dialog', { name: 'This agreement was changed in two places' });
  await dialog.getByRole('button', { name: 'Keep my version' }).click();
  await openStage(page, 'summary');

  await expect(why(page)).toHaveValue(typedSince);
});

test('home says who has still to sign, and leads to the signing page instead of the workshop', async ({
  appWindow: page,
}) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'review');
  const { title, agreementId } = await closeBehindIts(page);
  await goHome(page);

  const reminders = page.getByRole('region', { name: 'To see to' });
  const waiting = reminders.getByRole('listitem').filter({ hasText: 'Have it signed' });
  await expect(waiting).toHaveText([new RegExp(`${title}.*have still to sign`)]);
  await waiting.getByRole('button').click();
  await expect(page.getByRole('heading', { name: /required signatures$/ })).toBeVisible();

  await page.evaluate((id) => (window.location.hash = `#/agreements/${id}`), agreementId);
  await expect(page).toHaveURL(/\/sign$/);
  await expect(page.getByRole('heading', { name: /required signatures$/ })).toBeVisible();
});
