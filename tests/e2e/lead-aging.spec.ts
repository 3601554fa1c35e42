import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { enter, tabTo } from '../support/keys';
import { csvOf, leadRow, leadRows } from '../support/leads-csv';
import { answerOpenDialog } from '../support/answer-dialogs';
import { goTo } from '../support/sample-search';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

const openPage = (page: Page) => goTo(page, '/lead-aging', 'Lead aging');
const result = (page: Page) => page.getByRole('region', { name: /^Ages of the leads of/ });

test('a file of leads is chosen, its columns are named, and its ages are shown, by keys alone', async ({
  rapport,
  userData,
}) => {
  const page = rapport.window;
  const file = path.join(userData, 'export.csv');
  const rows = [
    ...leadRows(6),
    ...['a', 'b', 'c'].map((id) =>
      leadRow(id, { salesperson: 'Grace', first_follow_up_at: '', accepted_at: '', status: 'open' }),
    ),
  ];
  fs.writeFileSync(file, csvOf(rows, ';').replace('first_follow_up_at', 'Erstkontakt'));
  await answerOpenDialog(rapport.app, file);

  await openPage(page);
  await enter(page, page.getByRole('button', { name: 'Choose a file' }));
  await page.getByText('Read as CSV with semicolons, UTF-8.').waitFor();
  await expect(page.getByText('One column is still to be chosen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Count the ages' })).toBeDisabled();
  await enter(
    page,
    page.getByRole('button', { name: /^First follow-up/ }).or(page.getByRole('button', { name: /Choose a column/ })),
  );
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type('Erst');
  await page.keyboard.press('Enter');
  await enter(page, page.getByRole('button', { name: 'Count the ages' }));

  await expect(result(page)).toBeVisible();
  await expect(result(page).getByRole('region', { name: /^Sales:/ })).toContainText('6 of 9 followed up (67%)');
  await expect(result(page).getByRole('region', { name: /^Sales:/ })).toContainText(
    '3 still wait: too few for figures.',
  );
  await expect(result(page).getByRole('row', { name: /Grace/ })).toContainText('too few');
  await tabTo(page, result(page).getByRole('radio', { name: 'Working time' }));
  await page.keyboard.press('ArrowRight');
  await expect(result(page).getByRole('radio', { name: 'Elapsed time' })).toBeChecked();
});

for (const theme of ['light', 'dark'] as const) {
  test(`rows that are not right stand before any figure, and axe finds nothing in the ${theme} theme`, async ({
    rapport,
    userData,
  }) => {
    const page = rapport.window;
    const isClean = async (screen: string) => expect.soft(await axeViolations(page), screen).toEqual([]);
    await page.evaluate((name) => void window.bridge.call('settings.update', { theme: name }), theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const file = path.join(userData, 'leads.csv');
    fs.writeFileSync(file, csvOf([...leadRows(40), leadRow('x', { created_at: '2026-02-30T09:00:00Z' }), leadRow(7)]));
    await answerOpenDialog(rapport.app, file);

    await openPage(page);
    await isClean('no file');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('region', { name: 'First rows of the file' }).waitFor();
    await isClean('columns');
    await page.getByRole('button', { name: 'Count the ages' }).click();
    await expect(page.getByText('2 of 42 rows are not right')).toBeVisible();
    await expect(page.getByRole('row', { name: /^42 created_at .*is a day that does not exist/ })).toBeVisible();
    await expect(result(page)).toHaveCount(0);
    await isClean('faults');
    await page.getByRole('button', { name: 'Leave 2 rows out and count the other 40' }).click();
    await expect(result(page)).toContainText('40 leads, 2 left out because something is not right in them');
    await isClean('result');
  });
}

test('a file that cannot be read is refused in words and nothing else changes', async ({ rapport, userData }) => {
  const page = rapport.window;
  const file = path.join(userData, 'leads.csv');
  fs.writeFileSync(file, Buffer.from('PK\u0003\u0004\u0000\u0000'));
  await answerOpenDialog(rapport.app, file);
  await openPage(page);
  await page.getByRole('button', { name: 'Choose a file' }).click();

  await expect(page.getByText(/“leads\.csv” is no text, so it is no CSV table/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test('the working time of an agreement is edited and stays', async ({ rapport }) => {
  const page = rapport.window;
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await page.getByRole('navigation', { name: 'Stages' }).waitFor();
  await openStage(page, 'communication');
  const section = page.getByRole('region', { name: 'Working time', exact: true });
  const zone = section.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  await zone.fill('');
  await zone.pressSequentially('new york');
  await page.getByRole('option', { name: 'America/New York' }).click();
  await section.getByRole('checkbox', { name: 'Friday' }).click({ force: true });
  await section.getByRole('button', { name: 'Paste a list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste holidays' });
  await dialog.getByRole('textbox').fill('2031-12-25, Christmas Day 2031\n2026-02-30');
  await expect(dialog).toContainText('Line 2: “2026-02-30” does not begin with a day that exists.');
  await expect(dialog.getByRole('button', { name: 'Add 1 holiday' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('2031-12-25, Christmas Day 2031\n2031-12-26');
  const before = await section.getByRole('listitem').count();
  await dialog.getByRole('button', { name: 'Add 2 holidays' }).click();
  await expect(section.getByRole('listitem')).toHaveCount(before + 2);
  await untilSaved(page);
  expect(await axeViolations(page)).toEqual([]);

  const again = await rapport.restart('quit');
  await again.getByRole('heading', { name: 'Communication plan', level: 1 }).waitFor();
  const kept = again.getByRole('region', { name: 'Working time', exact: true });
  await expect(kept.getByRole('combobox', { name: 'Time zone' })).toHaveValue('America/New York');
  await expect(kept.getByRole('checkbox', { name: 'Friday' })).not.toBeChecked();
  await expect(kept.getByRole('listitem').filter({ hasText: 'Christmas Day 2031' })).toHaveCount(1);
});
