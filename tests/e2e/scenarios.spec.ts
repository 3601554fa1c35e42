import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { enter } from '../support/keys';
import { openUnfinishedAgreement } from '../support/own-agreement';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

/** A plan without funnels beside it, with its one gap filled. */
async function openPlan(page: Page): Promise<void> {
  await openUnfinishedAgreement(page);
  await openStage(page, 'plan');
  await page.getByRole('textbox', { name: 'SAL to SQL' }).fill('40');
  await page.keyboard.press('Tab');
}

const funnels = (page: Page) => page.getByRole('region', { name: 'Funnels compared' });

test('a commitment follows the plan from funnel to funnel, by keys alone', async ({ rapport }) => {
  let page = rapport.window;
  await openPlan(page);
  const headline = page.locator('.plan__headline');
  const first = await headline.textContent();
  await enter(page, page.getByRole('button', { name: 'Copy the plan' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Salmon');
  await enter(page, page.getByRole('button', { name: 'Copy the plan' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Elephants');
  await expect(funnels(page).getByRole('row')).toHaveCount(3);

  await openStage(page, 'marketing');
  await page.getByRole('button', { name: /Target follows the plan/ }).press('Enter');
  await page.getByRole('option', { name: 'Leads needed a week' }).press('Enter');
  const says = page.getByText(/Follows the plan: .* leads a week\. Typing a target lets it go\./);
  await expect(says).toBeVisible();
  const target = page.getByRole('textbox', { name: 'Target', exact: true });
  const before = await target.inputValue();

  await openStage(page, 'plan');
  await page.getByRole('textbox', { name: 'SQL to won' }).fill('10');
  await page.keyboard.press('Tab');
  await expect(headline).not.toHaveText(first ?? '');
  const changed = await headline.textContent();
  await enter(page, page.getByRole('button', { name: 'Choose Salmon' }));
  await expect(headline).toHaveText(first ?? '');
  await enter(page, page.getByRole('button', { name: 'Choose Elephants' }));
  await expect(headline).toHaveText(changed ?? '');

  await openStage(page, 'marketing');
  await expect(target).not.toHaveValue(before);
  await untilSaved(page);
  page = await rapport.restart('quit');
  await expect(page.getByText(/Follows the plan: .* leads a week/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Target', exact: true }).fill('7');
  await expect(page.getByText(/Follows the plan:/)).toHaveCount(0);
});

test('the sample compares elephants with salmon, and its promises follow the one that is chosen', async ({
  appWindow: page,
}) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await page.getByRole('navigation', { name: 'Stages' }).waitFor();
  await openStage(page, 'plan');
  await expect(funnels(page).getByRole('row')).toHaveCount(6);
  await expect(funnels(page).getByRole('row', { name: /^All plants/ })).toHaveAttribute('aria-current', 'true');
  await expect(funnels(page).getByRole('row', { name: /^All plants/ })).toContainText('2,600');
  await expect(page.getByRole('region', { name: 'Together' })).toContainText('the goal is reached');
  await expect(page.getByRole('img', { name: /^What is paid\./ })).toHaveAccessibleName(
    /At 80% of the target: \D?1,440.*At 100% of the target: \D?1,800.*At 120% of the target: \D?2,520/,
  );

  await page.getByRole('button', { name: 'Choose Elephants' }).click();
  await expect(funnels(page).getByRole('row', { name: /^Elephants/ })).toHaveAttribute('aria-current', 'true');
  await expectVolume(page, '4.3');
  await openStage(page, 'plan');
  await page.getByRole('button', { name: 'Choose All plants' }).click();
  await expectVolume(page, '50');
});

/** The target of the promise that follows the leads needed a week. */
async function expectVolume(page: Page, target: string): Promise<void> {
  await openStage(page, 'marketing');
  await page
    .getByRole('button', { name: /^Hand over 50 MQLs a week/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Commitment', exact: true })).toHaveValue('Hand over 50 MQLs a week');
  await expect(page.getByRole('textbox', { name: 'Target', exact: true })).toHaveValue(target);
}

for (const theme of ['light', 'dark'] as const) {
  test(`100 leads at 2% stand beside 30 at 10%, and pay is drawn; axe finds nothing in the ${theme} theme`, async ({
    appWindow: page,
  }) => {
    await page.evaluate((name) => void window.bridge.call('settings.update', { theme: name }), theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await openPlan(page);
    for (const [name, leads, rate] of [
      ['Many', '100', '2'],
      ['Few', '30', '10'],
    ] as const) {
      await page.getByRole('button', { name: 'Copy the plan' }).click();
      await page.getByRole('textbox', { name: 'Name' }).last().fill(name);
      const funnel = page.getByRole('group', { name, exact: true });
      await funnel.getByRole('textbox', { name: 'Leads to judge by' }).fill(leads);
      await funnel.getByRole('textbox', { name: 'Hours per lead' }).fill('0.5');
      await funnel.getByText('Add up').click();
      for (const stage of ['MQL to SAL', 'SAL to SQL']) await page.getByRole('textbox', { name: stage }).fill('100');
      await page.getByRole('textbox', { name: 'SQL to won' }).fill(rate);
      await page.keyboard.press('Tab');
    }
    await expect(funnels(page).getByRole('row', { name: /^Many/ })).toContainText('2.0');
    await expect(funnels(page).getByRole('row', { name: /^Many/ })).toContainText('50');
    await expect(funnels(page).getByRole('row', { name: /^Few/ })).toContainText('3.0');
    await expect(funnels(page).getByRole('row', { name: /^Few/ })).toContainText('15');
    await expect(page.getByRole('region', { name: 'Together' })).toContainText(
      '130 leads, 5.0 expected wins, 65 sellers’ hours',
    );

    await page.getByRole('button', { name: 'Delete Many' }).click();
    await expect(funnels(page).getByRole('row')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(funnels(page).getByRole('row')).toHaveCount(3);

    await page.getByRole('textbox', { name: 'Variable pay of marketers that hangs on sales results' }).fill('40');
    await page.getByRole('textbox', { name: 'Paid when the target is met' }).fill('10000');
    await page.getByRole('textbox', { name: 'Pay begins at' }).fill('85');
    await page.getByRole('button', { name: 'Add a step above the target' }).click();
    await page.getByRole('textbox', { name: 'Counts' }).fill('2');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('img', { name: /^What is paid\./ })).toHaveAccessibleName(
      /At 80% of the target: \D?0.*At 100% of the target: \D?10,000.*At 120% of the target: \D?14,000/,
    );
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    expect(await axeViolations(page)).toEqual([]);
  });
}
