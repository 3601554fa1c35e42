import { expect, test } from './fixtures';
import { goHome } from '../support/screens';

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
