import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { tabTo } from '../support/keys';
import { beginOwnAgreement } from '../support/own-agreement';
import { goHome, openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

/** Today at this time of the day, by this computer's clock. */
function today(hours: number, minutes: number): number {
  return new Date().setHours(hours, minutes, 0, 0);
}

/** Lets the page believe it is that time: its timers go on. */
const setClock = (page: Page, atMs: number): Promise<void> => page.clock.setFixedTime(atMs);

test('a day by an agenda: reordered, begun, overrun, re-planned, and still there after a power cut', async ({
  rapport,
}) => {
  test.setTimeout(120_000);
  const page = rapport.window;
  await beginOwnAgreement(page);
  await setClock(page, today(9, 2));
  await takeHalfDay(page);

  const day = page.getByRole('group', { name: 'The day' });
  await expect(day.getByText(/^Ends at 13:00\. 4 h in all, 20 min of it breaks\.$/)).toBeVisible();
  const rows = day.getByRole('list', { name: 'Blocks of the day' }).getByRole('listitem');
  await expect(rows.nth(1)).toContainText('09:10');
  await tabTo(page, page.getByRole('button', { name: 'Move Two numbers, blind' }));
  await page.keyboard.press('ArrowUp');
  await expect(rows.nth(1).getByRole('textbox', { name: 'Title of block 2' })).toHaveValue('Two numbers, blind');
  await expect(rows.nth(2)).toContainText('09:25');
  await page.keyboard.press('Control+z');
  await expect(rows.nth(2)).toContainText('09:20');

  await tabTo(page, page.getByRole('button', { name: 'Begin the day' }));
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: 'The day' });
  await expect(bar).toContainText('Who signs, and what for');
  await expect(bar).toContainText('2 min behind, ends 13:02');

  await openStage(page, 'summary');
  await expect(bar).toContainText('Why we do this');
  await setClock(page, today(11, 10));
  await expect(bar.getByText('The day is', { exact: false })).toBeVisible();
  await expect(bar).toContainText('Sales accountabilities gives');
  await bar.getByRole('button', { name: 'Look at a new plan' }).click();
  const plan = page.getByRole('dialog', { name: 'Re-plan the rest' });
  await expect(plan.getByRole('row', { name: /Break 15 15/ })).toBeVisible();
  await expect(plan).toContainText('Must-haves at risk:');
  await expect(plan).toContainText('Kept as it is, the session ends at 14:15');
  expect.soft(await axeViolations(page), 'new plan').toEqual([]);
  await plan.getByRole('button', { name: 'Use the new plan' }).click();
  await expect(bar).toContainText('On plan, ends 13:00');
  await untilSaved(page);

  const again = await rapport.restart('kill');
  await setClock(again, today(11, 12));
  const barAgain = again.getByRole('region', { name: 'The day' });
  await expect(barAgain).toContainText('Why we do this');
  await barAgain.getByRole('button', { name: 'Next: Words before figures' }).click();
  await expect(again.getByRole('heading', { name: 'Terminology', level: 1 })).toBeVisible();
  await expect(barAgain).toContainText('Words before figures');

  await again.getByRole('button', { name: 'Choose the rule' }).click();
  const rules = again.getByRole('dialog', { name: 'Decision rule' });
  await rules.getByRole('radio', { name: 'A rule of our own' }).focus();
  await again.keyboard.press('Space');
  await rules.getByRole('textbox', { name: 'Your own rule' }).fill('Two thirds of the room, each side counted.');
  expect.soft(await axeViolations(again), 'decision rule').toEqual([]);
  await rules.getByRole('button', { name: 'Done' }).click();
  await expect(again.getByText('Before you vote: by which rule does this room decide?')).toHaveCount(0);

  await barAgain.getByRole('button', { name: 'More about the day' }).click();
  await again.getByRole('menuitem', { name: 'End the day' }).click();
  await expect(barAgain).toHaveCount(0);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`the rule, the roles and the ladder are asked for, and asked again, in the ${theme.toLowerCase()} theme`, async ({
    appWindow: page,
  }) => {
    test.setTimeout(120_000);
    const isClean = async (screen: string) => expect.soft(await axeViolations(page), screen).toEqual([]);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme }).click({ force: true });
    await goHome(page);
    await page.getByRole('button', { name: 'Continue the workshop' }).click();

    await openStage(page, 'communication');
    await rehearse(page, isClean);

    await openStage(page, 'review');
    await page.getByRole('radio', { name: /^Both leaders agree/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^By consent/ })).toBeChecked();
    await tickAndChange(page, isClean);
  });
}

/** Two more disputes than the sample has, judged with the ladder beside them; then it changes and all are asked again. */
async function rehearse(page: Page, isClean: (screen: string) => Promise<void>): Promise<void> {
  await expect(page.getByText('The ladder was clear in 2 of 2 disputes')).toBeVisible();
  for (const title of ['Returned after one call', 'The thin quarter']) {
    await page.getByRole('button', { name: 'Rehearse with a dispute' }).click();
    await pick(page, 'Disputes from the library', title);
    const card = page.getByRole('region', { name: title });
    await card.getByRole('textbox', { name: 'Who decides, by the ladder' }).fill('Declan Byrne and Hana Sugimoto');
    await card.getByRole('radiogroup', { name: 'Was the ladder clear?' }).getByText('Yes').click();
  }
  await expect(page.getByText('The ladder was clear in 4 of 4 disputes')).toBeVisible();

  await page.getByRole('button', { name: 'Ladder beside it: The thin quarter' }).click();
  const beside = page.getByRole('dialog', { name: 'Rehearse: The thin quarter' });
  await beside.getByRole('textbox', { name: 'Step 2: who decides' }).fill('Tomasz Wieczorek');
  await expect(beside.getByText('Ask again: the ladder has changed since')).toBeVisible();
  await isClean('ladder beside the dispute');
  await beside.getByRole('button', { name: 'Still clear' }).click();
  await beside.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('The ladder was clear in 1 of 4 disputes')).toBeVisible();
  for (const title of ['Returned after one call', 'The deal with two parents'])
    await expect(page.getByRole('region', { name: title })).toContainText('Ask again');
  await isClean('rehearsals');
}

/** A tick in person, and what becomes of it when what its person owns changes and is changed back. */
async function tickAndChange(page: Page, isClean: (screen: string) => Promise<void>): Promise<void> {
  const roles = page.getByRole('region', { name: 'Roles understood' });
  await expect(roles).toContainText('6 of 10 still to tick');
  const tick = roles.getByRole('checkbox', { name: 'I, Amara Okafor, understand my role' });
  await roles
    .getByRole('textbox', { name: 'The role of Amara Okafor in their own words' })
    .fill('A quarter of new money');
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect(roles).toContainText('5 of 10 still to tick');

  await openStage(page, 'marketing');
  await page
    .getByRole('button', { name: /Source 26% of closed/ })
    .first()
    .click();
  const promise = page.getByRole('textbox', { name: 'Commitment', exact: true });
  await promise.fill('Source 30% of closed new-business revenue');
  await openStage(page, 'review');
  await expect(roles).toContainText('Changed: Source 30% of closed new-business revenue');
  await expect(tick).not.toBeChecked();
  await isClean('a tick that has lapsed');
  await page.keyboard.press('Control+z');
  await openStage(page, 'review');
  await expect(tick).toBeChecked();
}

async function takeHalfDay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'An agenda from the library' }).click();
  await pick(page, 'Agendas from the library', 'Half day');
}

/** Takes what the library finds first for these words. */
async function pick(page: Page, dialog: string, words: string): Promise<void> {
  const picker = page.getByRole('dialog', { name: dialog });
  await expect(picker.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(picker.getByRole('grid').getByRole('row').nth(1)).toContainText(words);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(picker).toHaveCount(0);
}
