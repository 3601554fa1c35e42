import path from 'node:path';

import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';

import { sha256 } from '../../electron/db/digest';
import { axeViolations } from '../support/axe';
import { curtain, openSampleStage, wear } from '../support/blind-steps';
import { enter, tabTo } from '../support/keys';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

test.setTimeout(120_000);

const question = 'How many demos did we give?';
const card = (page: Page, name = question) => page.getByRole('region', { name });
const expectNoViolations = async (page: Page, where: string) =>
  expect.soft(await axeViolations(page), where).toEqual([]);

async function ask(page: Page): Promise<void> {
  await openSampleStage(page, 'gap');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill(question);
  await page.getByRole('textbox', { name: 'Counted in' }).fill('demos');
  await untilSaved(page);
}

/** A side's whole turn, by keys alone. */
async function write(page: Page, side: 'Marketing' | 'Sales', number: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: `${side} writes` }));
  await expect(curtain(page).getByRole('textbox', { name: question })).toBeFocused();
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(curtain(page).getByRole('heading', { name: /^Commit for/ })).toBeVisible();
  await expect(curtain(page)).toContainText('can never be changed');
  await enter(page, curtain(page).getByRole('button', { name: 'Commit for good' }));
  await curtain(page)
    .getByRole('heading', { name: `${side} has committed` })
    .waitFor();
  await enter(page, curtain(page).getByRole('button', { name: 'Hand the laptop back' }));
  await curtain(page).waitFor({ state: 'detached' });
}

test('two sides write blind over a power cut, and the room learns from the gap', async ({ rapport }) => {
  await ask(rapport.window);
  await write(rapport.window, 'Marketing', '7531');
  await expect(card(rapport.window)).toContainText('Marketing has written its number');
  await expect(card(rapport.window)).toContainText('Sales has not written yet');

  const page = await rapport.restart('kill');

  await card(page).waitFor();
  await expect(card(page)).toContainText('Marketing has written its number');
  await expect(card(page).getByRole('textbox', { name: 'Question' })).toHaveCount(0);
  expect(await page.content()).not.toMatch(/7[,.]?531/);
  await write(page, 'Sales', '0');
  expect(await page.content()).not.toMatch(/7[,.]?531/);

  await card(page).getByRole('button', { name: 'Show both numbers' }).press('Enter');
  await expect(card(page)).toContainText('Sales says 0, marketing 7,531.');
  await card(page).getByRole('textbox', { name: 'The record’s number' }).fill('2600');
  await card(page).getByRole('textbox', { name: 'Where it was read' }).fill('Calendar of the demo room, 2026');
  await expect(card(page)).toContainText('Sales says 0, marketing 7,531; the record 2,600.');

  await card(page).getByRole('textbox', { name: 'What was learnt' }).fill('A demo counts when the buyer asked for it.');
  await card(page).getByRole('button', { name: 'Put it into the executive summary' }).press('Enter');
  await expect(card(page)).toContainText('Stands in the executive summary.');
  await card(page).getByRole('textbox', { name: 'What was learnt' }).fill('A demo counts when a buyer asked.');
  await expect(card(page)).toContainText('in other words');
  await card(page).getByRole('button', { name: 'Put these words there' }).press('Enter');
  await expect(card(page)).toContainText('Stands in the executive summary.');

  // Anybody can make the seal again.
  await card(page)
    .getByRole('button', { name: /^Check the seals/ })
    .press('Enter');
  const text = await card(page).getByRole('code').first().innerText();
  const seal = await card(page).locator('.digest__value--whole').first().innerText();
  expect(JSON.parse(text)).toMatchObject({ side: 'marketing', number: 7531, question, unit: 'demos' });
  expect(seal.replaceAll(/\s/g, '')).toBe(sha256(text));
  await untilSaved(page);
  for (const theme of ['light', 'dark'] as const) {
    await wear(page, theme);
    await expectNoViolations(page, `the reveal, ${theme}`);
  }

  await openStage(page, 'summary');
  await expect(page.getByRole('list', { name: 'Promises' }).getByRole('textbox').last()).toHaveValue(
    'A demo counts when a buyer asked.',
  );
});

test('behind the curtain nothing else is to be reached, and what is wrong is said there', async ({
  appWindow: page,
}) => {
  await ask(page);
  await page.getByRole('button', { name: 'Sales writes' }).click();
  await expectNoViolations(page, 'writing');
  for (const keys of ['Control+k', 'Alt+ArrowRight', 'Escape', 'Control+z']) await page.keyboard.press(keys);
  await expect(curtain(page).getByRole('heading', { name: 'Sales writes its numbers' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Private notes' })).toHaveCount(0);

  const field = curtain(page).getByRole('textbox', { name: question });
  const goOn = curtain(page).getByRole('button', { name: 'Read them once more' });
  await goOn.click();
  await expect(curtain(page).getByRole('alert')).toContainText('Write at least one number first.');
  await field.fill('-4');
  await expect(curtain(page)).toContainText('Write 0 or more');
  await goOn.click();
  await expect(curtain(page).getByRole('alert')).toContainText('cannot be committed');
  await field.fill('NaN');
  await page.keyboard.press('Tab');
  await expect(curtain(page)).toContainText('This is not a number');
  await field.fill('1e400');
  await goOn.click();
  await expect(curtain(page).getByRole('heading', { name: 'Sales writes its numbers' })).toBeVisible();
  await field.fill('12');
  await goOn.click();
  await expectNoViolations(page, 'committing');
  await curtain(page).getByRole('button', { name: 'Change something' }).click();
  await expect(field).toHaveValue('12');
  await curtain(page).getByRole('button', { name: 'Leave without committing' }).click();
  await curtain(page).getByRole('button', { name: 'Leave, and drop what was typed' }).click();
  await curtain(page).waitFor({ state: 'detached' });
  await expect(page.getByRole('region', { name: 'Sales', exact: true })).toContainText('6 of 7 written');
});

test('a question with a number is taken out after a question, and comes back with it', async ({ appWindow: page }) => {
  await ask(page);
  await write(page, 'Sales', '3');
  await card(page)
    .getByRole('button', { name: /^Take out/ })
    .click();
  const asks = page.getByRole('alertdialog', { name: 'Take this question out?' });
  await expect(asks).toContainText('Sales has written a number for it.');
  await asks.getByRole('button', { name: 'Take it out' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Taken out' })).toBeVisible();

  await enter(page, page.getByRole('button', { name: `Put back: ${question}` }));
  await expect(card(page)).toContainText('Sales has written its number');

  // Undone to before it was asked, the number still waits for it.
  await page.keyboard.press('Escape');
  for (let steps = 0; steps < 9; steps += 1) {
    const undo = page.getByRole('button', { name: /^Undo/ });
    if (await undo.isDisabled()) break;
    await undo.click();
  }
  await expect(page.getByRole('heading', { name: 'Taken out' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: `Put back: ${question}` }));
});

test('the sample company has written, and a number changed in the file is found out', async ({
  rapport,
  workspaceFolder,
}) => {
  await openSampleStage(rapport.window, 'gap');
  const handedOver = (page: Page) => card(page, 'How many leads did marketing hand over to sales last year?');
  await expect(handedOver(rapport.window)).toContainText('Sales says 900, marketing 7,800; the record 7,800.');
  await expect(rapport.window.getByRole('figure')).toHaveCount(6);
  await expect(rapport.window.getByText('This is not the number sales committed')).toHaveCount(0);
  await expectNoViolations(rapport.window, 'the sample');

  const db = new Database(path.join(workspaceFolder, 'rapport.db'));
  db.exec(`DROP TRIGGER gap_numbers_are_final;
    UPDATE gap_numbers SET value = 7700 WHERE row_id = 'gap-leads-handed-over' AND side = 'sales'`);
  db.close();
  const page = await rapport.restart('quit');

  await expect(handedOver(page)).toContainText('This is not the number sales committed');
  await expect(handedOver(page).getByRole('button', { name: /^Check the seals/ })).toContainText('One does not fit');
  await expect(page.getByText(/^This is not the number/)).toHaveCount(1);
  await expectNoViolations(page, 'a changed number');
});
