import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { answerOpenDialog } from '../support/answer-dialogs';
import { askMain } from '../support/ask-main';
import {
  beginItem,
  copyTerm,
  fiftyTerms,
  firstUsed,
  openItemId,
  openItemPage,
  plantNewerSave,
  plantOlderOrigin,
  shippedTerm,
} from '../support/library-item-steps';
import { tabTo } from '../support/keys';
import { goTo } from '../support/sample-search';
import { untilSaved } from '../support/screens';
import { saveAs } from '../support/signing-screens';
import { expect, test } from './fixtures';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('what ships is copied, edited, there after a restart, and its earlier words come back', async ({ rapport }) => {
  const page = rapport.window;
  const id = await copyTerm(page);
  const asShipped = await field(page, 'Entry test').inputValue();
  expect(asShipped).not.toBe('');
  await field(page, 'Entry test').fill('Fits our ideal customer and asked for a price.');
  await field(page, 'Owner').fill('Campaigns');
  await page.getByRole('textbox', { name: 'New tag' }).fill('kick-off');
  await page.getByRole('textbox', { name: 'New tag' }).press('Enter');
  await untilSaved(page);

  const again = await rapport.restart('quit');
  await openItemPage(again, id, shippedTerm.name);
  await expect(field(again, 'Entry test')).toHaveValue('Fits our ideal customer and asked for a price.');
  await expect(again.getByRole('list', { name: 'Tags', exact: true })).toContainText('kick-off');

  await again.getByRole('button', { name: 'Earlier versions' }).click();
  const dialog = again.getByRole('dialog', { name: 'Earlier versions' });
  const table = dialog.getByRole('table', { name: 'What differs between Version 1 and Now' });
  await expect(table.getByRole('row', { name: /^Entry test/ })).toContainText('asked for a price');
  await expect(table.getByRole('row', { name: /^Owner/ })).toContainText('Campaigns');
  await dialog.getByRole('button', { name: 'Bring these words back' }).click();
  await expect(field(again, 'Entry test')).toHaveValue(asShipped);

  await again.getByRole('button', { name: 'Undo: Bring back version 1' }).click();
  await expect(field(again, 'Entry test')).toHaveValue('Fits our ideal customer and asked for a price.');
});

test('a shipped item that changed is taken over field by field, and what is mine stays', async ({
  rapport,
  workspaceFolder,
}) => {
  const id = await copyTerm(rapport.window);
  const shipsNow = await field(rapport.window, 'Entry test').inputValue();
  await field(rapport.window, 'Entry test').fill('As it once shipped.');
  await field(rapport.window, 'Exit test').fill('Our own words for leaving.');
  await untilSaved(rapport.window);
  plantOlderOrigin(workspaceFolder, id, { entryTest: 'As it once shipped.', exitTest: 'As leaving once shipped.' });

  const page = await rapport.restart('quit');
  await openItemPage(page, id, shippedTerm.name);
  await expect(page.getByText('The item this was copied from ships with other words now')).toBeVisible();
  await page.getByRole('button', { name: 'Look at the changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'What ships otherwise now' });
  const entry = dialog.getByRole('region', { name: 'Entry test' });
  await expect(entry.getByRole('radio', { name: 'Take over' })).toBeChecked();
  await expect(entry).toContainText('As it once shipped.');
  const exit = dialog.getByRole('region', { name: 'Exit test' });
  await expect(exit.getByRole('radio', { name: 'Keep mine' })).toBeChecked();
  await expect(exit).toContainText('Our own words for leaving.');
  await dialog.getByRole('button', { name: 'Done: take over 1 of 2' }).click();

  await expect(field(page, 'Entry test')).toHaveValue(shipsNow);
  await expect(field(page, 'Exit test')).toHaveValue('Our own words for leaving.');
  await expect(page.getByText('The item this was copied from ships with other words now')).toHaveCount(0);
  await page.locator('.toast', { hasText: 'One field was taken over' }).getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Entry test')).toHaveValue('As it once shipped.');
  await page.getByRole('button', { name: 'Undo: Take my own words back' }).click();
  await expect(field(page, 'Entry test')).toHaveValue(shipsNow);
  await untilSaved(page);
  await openItemPage(page, shippedTerm.id, shippedTerm.name);
  await openItemPage(page, id, shippedTerm.name);
  await expect(field(page, 'Entry test')).toHaveValue(shipsNow);
  await expect(page.getByText('The item this was copied from ships with other words now')).toHaveCount(0);
});

test('the second half of a double click on “Copy to edit” does nothing to the copy', async ({ rapport }) => {
  const page = rapport.window;
  await openItemPage(page, shippedTerm.id, shippedTerm.name);
  const box = await page.getByRole('button', { name: 'Copy to edit' }).boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];

  await page.mouse.click(x, y);
  await page.getByText('Yours', { exact: true }).waitFor();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await field(page, 'Entry test').fill('Written in the copy.');
  await untilSaved(page);

  const rows = await askMain<readonly { readonly state: string; readonly title: string }[]>(page, 'library.rows');
  const own = rows.filter(({ state }) => state !== 'shipped');
  expect(own).toMatchObject([{ state: 'active', title: shippedTerm.name }]);
});

test('of fifty rows of a file forty-five are imported and five come back with what is wrong', async ({
  rapport,
  userData,
}) => {
  const page = rapport.window;
  const file = path.join(userData, 'terms of the client.csv');
  fs.writeFileSync(file, fiftyTerms());
  await goTo(page, '/library', 'Library');
  await answerOpenDialog(rapport.app, file);
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import terms of the client.csv' });
  await expect(dialog.getByText('45 new, 5 with faults')).toBeVisible();
  await dialog.getByText('Cannot be taken 5').click();
  await expect(dialog.getByRole('rowheader')).toHaveCount(5);
  await expect(dialog.getByRole('row').nth(1)).toContainText('Entry test');

  const badFile = path.join(userData, 'to mend.csv');
  const bad = await saveAs(rapport.app, badFile, () =>
    dialog.getByRole('button', { name: 'Save the 5 rows with what is wrong' }).click(),
  );
  expect(bad.toString('utf8').trim().split(/\r?\n/)).toHaveLength(6);
  expect(bad.toString('utf8')).toContain('Term 45');

  await dialog.getByRole('button', { name: 'Import 45 rows, leave out 5' }).click();
  await expect(page.getByText('45 added, 5 left out')).toBeVisible();
  const rows = await askMain<readonly { readonly state: string; readonly title: string }[]>(page, 'library.rows');
  expect(rows.filter(({ state }) => state === 'active').map(({ title }) => title)).toHaveLength(45);
});

test('an item goes to the trash, is restored, and is deleted for good from there only', async ({ rapport }) => {
  const page = rapport.window;
  const id = await copyTerm(page);
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.getByText('It is in the trash. Restore it')).toBeVisible();
  await expect(field(page, 'Entry test')).toHaveCount(0);

  const again = await rapport.restart('quit');
  await openItemPage(again, id, shippedTerm.name);
  await again.getByRole('button', { name: 'Restore' }).click();
  await field(again, 'Entry test').fill('Back again.');
  await untilSaved(again);
  await again.getByRole('button', { name: 'Put away' }).click();
  await expect(again.getByText('It is put away: it is not offered')).toBeVisible();
  await again.getByRole('button', { name: 'Bring back' }).click();

  await again.getByRole('button', { name: 'Move to trash' }).click();
  await again.getByRole('button', { name: 'Delete for good' }).click();
  await again.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await again.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  const rows = await askMain<readonly { readonly id: string }[]>(again, 'library.rows');
  expect(rows.map((row) => row.id)).not.toContain(id);
});

test('a customer story counts towards a commitment, and says where its consent is missing', async ({
  appWindow: page,
}) => {
  await beginItem(page, 'story', 'Unnamed customer story');
  await expect(page.getByText('Still to write: Customer story, The story')).toBeVisible();
  await field(page, 'Customer story').fill('The freight firm that counted twice');
  await field(page, 'The story').fill('They had two numbers for one month. We asked whose was right.');
  await expect(page.getByText('12 words, 61 of 2,500 characters')).toBeVisible();

  await page.getByRole('button', { name: 'Choose a commitment' }).click();
  const dialog = page.getByRole('dialog', { name: 'Count towards a commitment' });
  await expect(dialog.getByText(/Consent has not been asked for yet/)).toBeVisible();
  await dialog.getByRole('button', { name: /Agreement/ }).click();
  await page.getByRole('option').first().click();
  const commitment = dialog.getByRole('radiogroup', { name: 'Marketing’s commitment' }).getByRole('radio').first();
  await commitment.click({ force: true });
  await dialog.getByRole('button', { name: 'Count it' }).click();
  await expect(dialog).toHaveCount(0);

  const counted = page.getByRole('button', { name: /^No longer count towards/ });
  await expect(counted).toHaveCount(1);
  await expect(page.getByText(/Consent has not been asked for yet/)).toBeVisible();
  await expect(page.getByText(/Commitment collected for/)).toBeVisible();
  await page.getByRole('button', { name: /Consent$/ }).click();
  await page.getByRole('option', { name: 'Given for use with customers' }).click();
  await expect(page.getByText('Consent given', { exact: true })).toBeVisible();
  await expect(page.getByText(/Consent has not been asked for yet/)).toHaveCount(0);

  await counted.click();
  await expect(counted).toHaveCount(0);
  await expect(page.getByText('Not in any kit or agreement yet.')).toBeVisible();
});

test('an item names the kit that took it, and leads there', async ({ appWindow: page }) => {
  const rows = await askMain<readonly { readonly id: string; readonly kind: string }[]>(page, 'library.rows');
  const used = await firstUsed(
    page,
    rows.filter(({ kind }) => kind === 'question').map(({ id }) => id),
  );

  await openItemPage(page, used.id, /./);
  await page.getByRole('link', { name: used.place.title }).click();
  await expect(page.getByRole('list', { name: 'Questions' })).toBeVisible();
});

test('an item is copied, written in, put in order and undone by keys alone', async ({ appWindow: page }) => {
  await openItemPage(page, shippedTerm.id, shippedTerm.name);
  await tabTo(page, page.getByRole('button', { name: 'Copy to edit' }));
  await page.keyboard.press('Enter');
  await page.getByText('Yours', { exact: true }).waitFor();
  expect(await openItemId(page)).not.toBe(shippedTerm.id);

  await beginItem(page, 'ladder', 'Unnamed conflict ladder');
  await expect(field(page, 'Conflict ladder')).toBeFocused();
  await page.keyboard.type('Two leaders');
  const add = page.getByRole('button', { name: 'Add to: Steps' });
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Who decides')).toBeFocused();
  await page.keyboard.type('The two leaders');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Who decides').nth(1)).toBeFocused();
  await page.keyboard.type('The chief executive');
  await page.getByRole('button', { name: 'Move The chief executive' }).focus();
  await page.keyboard.press('Home');
  await expect(field(page, 'Who decides').first()).toHaveValue('The chief executive');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Who decides').first()).toHaveValue('The two leaders');

  await tabTo(page, page.getByRole('button', { name: 'Delete: The two leaders' }));
  await page.keyboard.press('Enter');
  await expect(field(page, 'Who decides')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Delete: The chief executive' })).toBeFocused();
  await untilSaved(page);
});

test('an item saved elsewhere is never overwritten: one of two versions is chosen', async ({
  appWindow: page,
  workspaceFolder,
}) => {
  const id = await copyTerm(page);
  await untilSaved(page);
  plantNewerSave(workspaceFolder, id);

  await field(page, 'Owner').fill('My own owner');
  const dialog = page.getByRole('dialog', { name: 'This item was changed in two places' });
  await dialog.getByRole('button', { name: 'Keep my version' }).click();
  await expect(dialog).toHaveCount(0);
  await untilSaved(page);
  const { body } = await askMain<{ readonly body: { readonly owner: string } }>(page, 'library.get', { id });
  expect(body.owner).toBe('My own owner');
});
