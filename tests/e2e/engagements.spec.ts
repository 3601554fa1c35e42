import { expect, test } from './fixtures';
import { beginPulse } from '../support/pulse-steps';
import { goHome, openStage } from '../support/screens';

test('the sample company can be changed and put back as it shipped', async ({ appWindow: page }) => {
  await page.getByRole('button', { name: /^Larkfell Instruments/ }).click();
  await page.getByRole('tab', { name: 'People' }).click();
  const people = page.getByRole('tabpanel').getByRole('listitem');
  const shipped = await people.count();
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(people).toHaveCount(shipped - 1);

  await page.getByRole('button', { name: 'Engagement actions' }).click();
  await page.getByRole('menuitem', { name: 'Reset the sample company' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();

  await expect(people).toHaveCount(shipped);
});

test('Home says what is due in full, however long it is', async ({ appWindow: page }) => {
  const due = page.getByRole('button', { name: /^Tomasz Wieczorek: is it done\?/ });
  await due.waitFor();

  const cut = await due.evaluate(
    (row) =>
      [row, ...row.querySelectorAll('*')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .length,
  );
  expect(cut).toBe(0);
  await expect(due.getByText(/^Brewery pilot agreement 2026: /)).toHaveCSS('text-overflow', 'clip');
});

test('removing a person can be undone', async ({ appWindow: page }) => {
  await page.getByRole('button', { name: /^Larkfell Instruments/ }).click();
  await page.getByRole('tab', { name: 'People' }).click();
  const people = page.getByRole('tabpanel').getByRole('listitem');
  const before = await people.allTextContents();

  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(people).toHaveCount(before.length - 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();

  await expect(people).toHaveText(before);
});

test.describe('without the sample', () => {
  test.use({ hasSample: false });

  test('an engagement is created, archived, restored and deleted for good', async ({ appWindow: page }) => {
    await page.getByRole('button', { name: 'New engagement' }).click();
    const form = page.getByRole('form', { name: 'New engagement' });
    await form.getByRole('button', { name: 'Create engagement' }).click();
    await expect(form.getByText('Write the client’s name')).toBeVisible();
    await form.getByRole('textbox', { name: 'Client' }).fill('Moorland Pumps');
    await form.getByRole('button', { name: 'Create engagement' }).click();
    await expect(page.getByRole('heading', { name: 'Moorland Pumps', level: 1 })).toBeVisible();

    await page.getByRole('button', { name: 'Engagement actions' }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await goHome(page);
    await page.getByRole('button', { name: /^Archived \(1\)/ }).click();
    await page.getByRole('button', { name: 'Restore Moorland Pumps' }).click();
    await page.getByRole('button', { name: 'Moorland Pumps', exact: true }).click();

    await page.getByRole('button', { name: 'Engagement actions' }).click();
    await page.getByRole('menuitem', { name: /^Delete for good/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();

    await expect(page.getByText('No engagement yet')).toBeVisible();
  });

  test('a workshop in which a pulse goes round is deleted only when its loss is accepted', async ({
    appWindow: page,
  }) => {
    await page.getByRole('button', { name: 'New engagement' }).click();
    await page.getByRole('textbox', { name: 'Client' }).fill('Moorland Pumps');
    await page.getByRole('button', { name: 'Create engagement' }).click();
    await page.getByRole('button', { name: 'New agreement' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Pumps 2027');
    await page.getByRole('dialog').getByRole('button', { name: 'Start the workshop' }).click();
    await openStage(page, 'readiness');
    await beginPulse(page);
    await goHome(page);
    await page.getByRole('button', { name: 'Moorland Pumps', exact: true }).click();

    await page.getByRole('button', { name: 'Delete Pumps 2027' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
    const again = page.getByRole('alertdialog');
    await expect(again).toContainText('A round of the pulse is under way.');
    await expect(again.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Delete Pumps 2027' })).toBeFocused();

    await page.getByRole('button', { name: 'Delete Pumps 2027' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lose it and delete' }).click();
    await expect(page.getByText('No agreement yet')).toBeVisible();
  });

  test('details outlive a power cut once they are saved', async ({ appWindow: page, rapport }) => {
    await page.getByRole('button', { name: 'New engagement' }).click();
    await page.getByRole('textbox', { name: 'Client' }).fill('Moorland Pumps');
    await page.getByRole('button', { name: 'Create engagement' }).click();
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('textbox', { name: 'Notes' }).fill('The CFO reads everything twice. 🙂 مرحبا');
    await page.getByRole('button', { name: 'Save details' }).click();
    await expect(page.getByText('Details saved')).toBeVisible();

    const again = await rapport.restart('kill');

    await again.getByRole('tab', { name: 'Details' }).click();
    await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue('The CFO reads everything twice. 🙂 مرحبا');
  });
});
