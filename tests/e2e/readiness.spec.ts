import type { Locator, Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { filesWith } from '../support/files-with';
import { tabTo } from '../support/keys';
import { beginEngagement, beginOwnAgreement } from '../support/own-agreement';
import { statementIds } from '../support/pulse-sheets';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

type Side = 'Marketing' | 'Sales';
type Answer = 'Not at all' | 'Hardly' | 'Partly' | 'Mostly' | 'Entirely';

const curtain = (page: Page): Locator => page.getByRole('dialog');

async function openReadiness(page: Page): Promise<void> {
  await beginOwnAgreement(page);
  await openStage(page, 'readiness');
  await page.getByRole('button', { name: 'Hold a round' }).waitFor();
}

async function beginRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hold a round' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Before the laptop goes round' });
  await expect(dialog).toContainText('If Rapport is closed or the computer stops before that, the round is lost.');
  await dialog.getByRole('button', { name: 'Begin the round' }).click();
  await page.getByText('A round is under way').waitFor();
}

/** One person at the laptop, from choosing a side to having handed in. */
async function handIn(page: Page, side: Side, answer: Answer): Promise<void> {
  await curtain(page).getByRole('button', { name: side }).click();
  const statements = curtain(page).getByRole('radiogroup');
  await expect(statements).toHaveCount(statementIds.length);
  for (const statement of await statements.all()) await statement.getByText(answer, { exact: true }).click();
  await curtain(page).getByRole('button', { name: 'Hand in my sheet' }).click();
  await curtain(page).getByRole('heading', { name: 'Your sheet is in' }).waitFor();
  await expect(curtain(page).getByRole('radio')).toHaveCount(0);
}

const next = (page: Page) => curtain(page).getByRole('button', { name: 'I have the laptop next' }).click();

async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type(`${theme} theme`);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await expect(curtain(page)).toHaveCount(0);
}

async function expectNoViolations(page: Page, where: string): Promise<void> {
  expect.soft(await axeViolations(page), where).toEqual([]);
}

test('six sheets go round behind the curtain and each side is shown by itself', async ({ appWindow: page }) => {
  test.setTimeout(90_000);
  await openReadiness(page);
  await expectNoViolations(page, 'before a round');
  await beginRound(page);
  await page.getByRole('button', { name: 'Hand the laptop round' }).click();
  await expectNoViolations(page, 'choosing a side');

  // Nothing behind it: neither by a screen reader or Tab, nor by a shortcut, nor by Escape.
  await expect(page.locator('#root')).toHaveAttribute('inert', '');
  for (const keys of ['Control+k', 'Alt+ArrowRight', 'Control+l', 'Escape']) await page.keyboard.press(keys);
  await expect(curtain(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Which side are you on?' })).toBeVisible();

  for (const [index, side] of (['Marketing', 'Sales', 'Marketing', 'Sales', 'Sales', 'Marketing'] as const).entries()) {
    if (index > 0) await next(page);
    await handIn(page, side, side === 'Marketing' ? 'Entirely' : 'Not at all');
  }
  await curtain(page).getByRole('button', { name: 'Back to the facilitator' }).click();
  await expect(page.getByText('Marketing: three sheets or more')).toBeVisible();
  await page.getByRole('button', { name: 'End the round' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the round' }).click();

  const table = page.getByRole('table', { name: 'The pulse by theme and side' });
  await expect(table.getByRole('row')).toHaveCount(6);
  // One statement of each of these themes is good news and one is bad news.
  await expect(table.getByRole('row', { name: /^Respect/ })).toContainText('Mixed');
  await expect(table).not.toContainText('leaders');
  await expect(page.getByText('The next one can be held from tomorrow on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hold a new round' })).toHaveCount(0);

  await expect(page.getByText('Mend this first')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show it to me alone' }).click();
  await expect(page.getByText('4.5 or more', { exact: true })).toBeVisible();
  await expect(page.getByText('1.5 or less', { exact: true })).toBeVisible();
  await expect(page.getByText('Mend this first')).toBeVisible();
  await page.getByText('The two have talked').click();
  await page.getByRole('textbox', { name: 'What they settled' }).fill('One forecast for both');
  await untilSaved(page);
  for (const theme of ['light', 'dark'] as const) {
    await wear(page, theme);
    await expectNoViolations(page, `the result, ${theme}`);
  }
  await page.getByRole('button', { name: 'Hide it' }).click();
  await expect(page.getByText('Mend this first')).toHaveCount(0);
});

test.describe('without the sample, which keeps a round of its own', () => {
  test.use({ hasSample: false });

  test('a round that the power cut short is lost, and no file holds a word of it', async ({ rapport, userData }) => {
    test.setTimeout(90_000);
    await beginEngagement(rapport.window);
    await openStage(rapport.window, 'readiness');
    await beginRound(rapport.window);
    await rapport.window.getByRole('button', { name: 'Hand the laptop round' }).click();
    await handIn(rapport.window, 'Sales', 'Hardly');

    const page = await rapport.restart('kill');

    expect(filesWith(userData, statementIds)).toEqual([]);
    await page.getByRole('heading', { name: 'People and readiness', level: 1 }).waitFor();
    await expect(page.getByText('No round is kept for this workshop.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Hold a round' })).toBeVisible();
  });
});

test('closing the app asks first while a round is under way, and never otherwise', async ({ rapport }) => {
  const { app, window: page } = rapport;
  await openReadiness(page);
  await beginRound(page);
  await page.getByRole('button', { name: 'Hand the laptop round' }).click();
  await app.evaluate(({ dialog }) => {
    // The answer of somebody who presses Cancel.
    dialog.showMessageBoxSync = (...asked: unknown[]) => {
      Reflect.set(globalThis, 'asked', JSON.stringify(asked.at(-1)));
      return 1;
    };
  });

  await app.evaluate(({ app: electron }) => electron.quit());

  await expect
    .poll(() => app.evaluate(() => String(Reflect.get(globalThis, 'asked'))))
    .toContain('if you close Rapport now, they are lost');
  await expect(page.getByRole('heading', { name: 'Which side are you on?' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the facilitator' }).click();
  await page.getByRole('button', { name: 'Drop the round' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Drop the round' }).click();
  await page.getByRole('button', { name: 'Hold a round' }).waitFor();
  // It would wait for ever if it asked: the answer is still Cancel.
  const again = await rapport.restart('quit');
  await again.getByRole('heading', { name: 'People and readiness', level: 1 }).waitFor();
});

test('a sheet is answered, mended and handed in by keys alone', async ({ appWindow: page }) => {
  test.setTimeout(90_000);
  await openReadiness(page);
  await tabTo(page, page.getByRole('button', { name: 'Hold a round' }));
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('A round is under way').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Hand the laptop round' }));
  await page.keyboard.press('Enter');
  await tabTo(page, curtain(page).getByRole('button', { name: 'Sales' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How is it, seen from your side?' })).toBeFocused();
  const statements = curtain(page).getByRole('radiogroup');

  for (let index = 0; index < statementIds.length; index += 1) {
    await page.keyboard.press('Tab');
    // The third is left open, to be asked for.
    if (index === 2) continue;
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  await expect(curtain(page).getByText('1 of 12 still open.')).toBeVisible();
  await expectNoViolations(page, 'a sheet');
  await tabTo(page, curtain(page).getByRole('button', { name: 'Hand in my sheet' }));
  await page.keyboard.press('Enter');
  await expect(curtain(page).getByText('Answer this one too.')).toBeVisible();
  await expect(statements.nth(2).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, curtain(page).getByRole('button', { name: 'Hand in my sheet' }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Your sheet is in' })).toBeFocused();
  await tabTo(page, curtain(page).getByRole('button', { name: 'Back to the facilitator' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sales: not three sheets yet')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Drop the round' }));
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No round is kept for this workshop.')).toBeVisible();
});

test('what drives the company is proposed, settled, and changes the script', async ({ appWindow: page }) => {
  test.setTimeout(90_000);
  await openReadiness(page);
  for (const answer of [/^Grew up in service/, /^What our largest customers/, /^From five customers/])
    await page.getByText(answer).click();
  await expect(page.getByText('3 of 3 answers point to customer-driven.')).toBeVisible();
  await expect(page.getByText('Risks to watch for')).toHaveCount(0);

  await page.getByRole('radiogroup', { name: 'Go by' }).getByText('Customer-driven', { exact: true }).click();
  await expect(page.getByText('Risks to watch for')).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await wear(page, theme);
    await expectNoViolations(page, `the lens, ${theme}`);
  }
  await openStage(page, 'plan');
  await page.getByRole('button', { name: 'Facilitator’s script' }).click();
  await page.getByRole('heading', { name: 'Say here in this company' }).waitFor();
  await expect(page.getByText(/^Two funnels, please\. One for orders from old customers/)).toBeVisible();
  await expectNoViolations(page, 'a changed script');

  await openStage(page, 'readiness');
  await page.getByRole('radiogroup', { name: 'Go by' }).getByText('Not settled').click();
  await openStage(page, 'plan');
  await expect(page.getByRole('heading', { name: 'Say here in this company' })).toHaveCount(0);
});
