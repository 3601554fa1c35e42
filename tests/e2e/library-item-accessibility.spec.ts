import fs from 'node:fs';
import path from 'node:path';

import { answerOpenDialog } from '../support/answer-dialogs';
import { axeViolations } from '../support/axe';
import {
  beginItem,
  copyTerm,
  fiftyTerms,
  openItemPage,
  plantOlderOrigin,
  shippedOf,
  shippedTerm,
} from '../support/library-item-steps';
import { goTo } from '../support/sample-search';
import { expect, test } from './fixtures';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an item’s page and its dialogs in the ${theme} theme`, async ({
    rapport,
    workspaceFolder,
    userData,
  }) => {
    test.setTimeout(120_000);
    const page = rapport.window;
    const isClean = async (screen: string) => expect.soft(await axeViolations(page), screen).toEqual([]);
    const leave = async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);

    for (const kind of ['question', 'script', 'agenda'] as const) {
      await openItemPage(page, await shippedOf(page, kind), /./);
      await page.getByRole('button', { name: 'Copy to edit' }).waitFor();
      await isClean(`shipped ${kind}`);
      await page.getByRole('button', { name: 'Copy to edit' }).click();
      await page.getByText('Yours', { exact: true }).waitFor();
      await isClean(`own ${kind}`);
    }
    await beginItem(page, 'accountability', 'Unnamed accountability');
    await page.getByRole('textbox', { name: 'Commitment', exact: true }).fill('Try to follow up soon');
    await page.getByText(/promises an effort, not a result/).waitFor();
    await isClean('hints');
    await beginItem(page, 'story', 'Unnamed customer story');
    await page.getByRole('button', { name: 'Choose a commitment' }).click();
    await isClean('choosing a commitment');
    await leave();

    const id = await copyTerm(page);
    plantOlderOrigin(workspaceFolder, id, { entryTest: 'As it once shipped.' });
    await openItemPage(page, shippedTerm.id, shippedTerm.name);
    await openItemPage(page, id, shippedTerm.name);
    await page.getByRole('button', { name: 'Look at the changes' }).click();
    await isClean('news');
    await leave();
    await page.getByRole('textbox', { name: 'Owner', exact: true }).fill('Campaigns');
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    await page.getByRole('table').waitFor();
    await isClean('versions');
    await leave();
    await page.getByRole('button', { name: 'Move to trash' }).click();
    await page.getByText('It is in the trash. Restore it').waitFor();
    await isClean('trash');

    const file = path.join(userData, 'terms.csv');
    fs.writeFileSync(file, fiftyTerms());
    await answerOpenDialog(rapport.app, file);
    await goTo(page, '/library', 'Library');
    await page.getByRole('button', { name: 'Import' }).click();
    await page.getByRole('dialog', { name: 'Import terms.csv' }).waitFor();
    await isClean('import');
  });
}
