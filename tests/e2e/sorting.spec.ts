import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { curtain, openSampleStage, wear } from '../support/blind-steps';
import { enter } from '../support/keys';
import { openUnfinishedAgreement } from '../support/own-agreement';
import { openStage } from '../support/screens';
import { expect, test } from './fixtures';

test.setTimeout(180_000);

const LEADS = 12;
const expectNoViolations = async (page: Page, where: string) =>
  expect.soft(await axeViolations(page), where).toEqual([]);

async function openTest(page: Page): Promise<void> {
  await openUnfinishedAgreement(page);
  await openStage(page, 'terminology');
  await page.getByRole('tab', { name: 'Sorting test' }).click();
  await page.getByRole('heading', { name: 'Do the terms hold?' }).waitFor();
}

/** Sorts leads by keys alone, from the one on screen on, each by what `sortOf` says of its title. */
async function sortByKeys(page: Page, amount: number, sortOf: (title: string) => number): Promise<void> {
  for (let index = 0; index < amount; index += 1) {
    const lead = curtain(page).getByRole('article').getByRole('heading');
    await expect(lead).toBeFocused();
    const title = await lead.innerText();
    await page.keyboard.press(String(sortOf(title)));
    await curtain(page)
      .getByRole('radio', { name: new RegExp(`^${sortOf(title)} `), checked: true })
      .waitFor();
    await page.keyboard.press('j');
    if (index < amount - 1) await expect(lead).not.toHaveText(title);
  }
}

async function commit(page: Page): Promise<void> {
  await curtain(page)
    .getByRole('heading', { name: /^Commit for/ })
    .waitFor();
  await enter(page, curtain(page).getByRole('button', { name: 'Commit for good' }));
  await curtain(page).waitFor({ state: 'detached' });
}

const isLarge = (title: string) => /brewery|dairy/i.test(title);

test('both sides sort blind over a power cut, a term is sharpened, and the test is repeated', async ({ rapport }) => {
  const desk = rapport.window;
  await openTest(desk);
  await expectNoViolations(desk, 'no test yet');
  await desk.getByRole('button', { name: 'Sort elephants' }).press('Enter');
  await desk.getByRole('heading', { name: 'Test 1 is going on' }).waitFor();
  await desk.getByRole('button', { name: 'Marketing sorts' }).press('Enter');
  await sortByKeys(desk, 5, () => 2);
  await expect(curtain(desk)).toContainText(`5 of ${LEADS} sorted`);
  await curtain(desk).getByText('Saved', { exact: true }).waitFor();

  const page = await rapport.restart('kill');

  await page.getByRole('tab', { name: 'Sorting test' }).click();
  await page.getByRole('button', { name: 'Marketing goes on' }).press('Enter');
  await expect(curtain(page)).toContainText(`5 of ${LEADS} sorted`);
  await expect(curtain(page)).toContainText(`Lead 6 of ${LEADS}`);
  await expectNoViolations(page, 'sorting');
  await sortByKeys(page, LEADS - 5, () => 2);
  await expectNoViolations(page, 'once more');
  await commit(page);
  await expect(page.getByRole('region', { name: 'Marketing', exact: true })).toContainText('Has committed');

  // Sales finds nothing of it, and calls the dairy and the brewery something else.
  await page.getByRole('button', { name: 'Sales sorts' }).press('Enter');
  await expect(curtain(page)).toContainText(`0 of ${LEADS} sorted`);
  await expect(curtain(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await sortByKeys(page, LEADS, (title) => (isLarge(title) ? 3 : 2));
  await page.getByRole('heading', { name: /^Commit for/ }).waitFor();
  await commit(page);

  await expect(page.getByRole('heading', { name: 'Test 1: 10 of 12 sorted alike' })).toBeVisible();
  const byTerm = page.getByRole('list', { name: 'By term' });
  await expect(byTerm.getByRole('listitem').filter({ hasText: 'MQL' })).toContainText('10 of 12 sorted alike');
  await expect(byTerm.getByRole('listitem').filter({ hasText: 'SAL' })).toContainText('0 of 2 sorted alike');
  const first = page.getByRole('list', { name: 'By lead' }).getByRole('listitem').first();
  await expect(first).toContainText('Marketing MQL, sales SAL');
  await first.getByRole('button').first().press('Enter');
  await expect(first).toContainText(/The reference says (MQL|SAL)\./);
  for (const theme of ['light', 'dark'] as const) {
    await wear(page, theme);
    await expectNoViolations(page, `the result, ${theme}`);
  }

  await enter(page, byTerm.getByRole('button', { name: 'Sharpen SAL' }));
  await expect(page.getByRole('textbox', { name: 'Term', exact: true })).toHaveValue('SAL');
  await page.getByRole('textbox', { name: 'Entry test' }).fill('A salesperson took it by name within a day.');
  await page.getByRole('tab', { name: 'Sorting test' }).click();
  await expect(page.getByText('1 definition has changed since this test: SAL.')).toBeVisible();
  await page.getByRole('button', { name: 'Test again with the same leads' }).press('Enter');
  for (const side of ['Marketing', 'Sales']) {
    await page.getByRole('button', { name: `${side} sorts` }).press('Enter');
    await sortByKeys(page, LEADS, () => 2);
    await commit(page);
  }
  await expect(page.getByRole('heading', { name: 'Test 2: 12 of 12 sorted alike' })).toBeVisible();
  const history = page.getByRole('button', { name: /^Test 2, / });
  await expect(history).toContainText('12 of 12 sorted alike, 10 of 12 before');
  await history.press('Enter');
  const now = page.locator('dd').filter({ has: page.locator('ins') });
  await expect(now).toHaveText('A salesperson took it by name within a day.');
  await expectNoViolations(page, 'the history');
});

test('a test that is not finished is taken back, and an unsorted lead holds the sheet back', async ({
  appWindow: page,
}) => {
  await openTest(page);
  await page.getByRole('button', { name: 'Sort salmon' }).click();
  await page.getByRole('button', { name: 'Sales sorts' }).click();
  for (const keys of ['Control+k', 'Alt+ArrowRight', 'Escape']) await page.keyboard.press(keys);
  await curtain(page).getByRole('radio', { name: /^6 / }).press('Space');
  await expect(curtain(page)).toContainText('1 of 12 sorted');
  await page.keyboard.press('Control+z');
  await expect(curtain(page)).toContainText('0 of 12 sorted');
  for (let lead = 1; lead < LEADS; lead += 1) await curtain(page).getByRole('button', { name: 'Next' }).click();
  await curtain(page).getByRole('button', { name: 'Read them once more' }).click();
  await expect(curtain(page)).toContainText('12 leads are not sorted yet.');
  await expect(curtain(page).getByRole('button', { name: 'Commit for good' })).toBeDisabled();
  await curtain(page).getByRole('button', { name: 'Leave, and go on later' }).click();
  await curtain(page).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Take this test back' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('heading', { name: 'Do the terms hold?' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the sample has sorted twice, and shows what was reworded in between, ${theme}`, async ({ appWindow: page }) => {
    await openSampleStage(page, 'terminology');
    await wear(page, theme);
    await page.getByRole('tab', { name: 'Sorting test' }).click();
    await expect(page.getByRole('heading', { name: 'Test 2: 10 of 12 sorted alike' })).toBeVisible();
    await expect(page.getByText('No definition has changed since this test.')).toBeVisible();
    const history = page.getByRole('button', { name: /^Test 2, / });
    await expect(history).toContainText('10 of 12 sorted alike, 4 of 12 before');
    await history.click();
    await expect(page.locator('dd').filter({ has: page.locator('ins') })).toHaveCount(3);
    const before = page.locator('dd').filter({ has: page.locator('del') });
    await expect(before.filter({ hasText: 'the buyer is interested' })).toHaveCount(1);
    await expectNoViolations(page, 'the sample’s history');
  });
}
