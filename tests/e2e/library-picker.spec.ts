import type { Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { enter, tabTo } from '../support/keys';
import { beginItem, openItemId, openItemPage } from '../support/library-item-steps';
import { goTo, sampleSearchOf } from '../support/sample-search';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const picker = (page: Page, title: string) => page.getByRole('dialog', { name: title });
const rows = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

async function openWorkshop(page: Page): Promise<void> {
  await goTo(page, '/', 'Home');
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await page.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
}

test('a shipped key is copied, edited and taken into a kit by keys alone, and says there that it is used', async ({
  rapport,
}) => {
  const page = rapport.window;
  const { searchId } = await sampleSearchOf(page);
  await openItemPage(page, 'vpm-cfo-1-romi-lag', /./);
  await page.getByRole('button', { name: 'Copy to edit' }).click();
  await page.getByText('Yours', { exact: true }).waitFor();
  const id = await openItemId(page);
  await field(page, 'Question').fill('The fair cost us 90,000. When do you tell me what came back?');
  await untilSaved(page);

  await goTo(page, `/hiring/${searchId}/kits/cfo/1`, /^CFO, first date$/);
  const button = page.getByRole('button', { name: 'From the library', exact: true });
  await enter(page, button);
  const dialog = picker(page, 'Questions from the library');
  await expect(dialog.getByRole('searchbox', { name: 'Search the questions' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Seat: CFO' })).toBeVisible();
  await page.keyboard.type('fair cost');
  await expect(rows(page).first()).toContainText('The fair cost us 90,000');
  await expect(rows(page).first()).toContainText('Yours');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('complementary', { name: 'Preview' })).toContainText(
    'When do you tell me what came back?',
  );
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Add 1 question' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText('The fair cost us 90,000');
  await untilSaved(page);

  await enter(page, button);
  await page.keyboard.type('fair cost');
  await expect(rows(page).first()).toContainText('in this kit already');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Add questions' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();

  await openItemPage(page, id, /The fair cost us 90,000/);
  await expect(page.getByRole('region', { name: 'Used in' })).toContainText('VP of Marketing, CFO, first date');
});

test('a kit takes another seat’s key only with a word of warning', async ({ appWindow: page }) => {
  const { searchId } = await sampleSearchOf(page);
  await goTo(page, `/hiring/${searchId}/kits/cfo/1`, /^CFO, first date$/);
  await page.getByRole('button', { name: 'From the library' }).click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Seat: CFO' }).click();
  await page.getByRole('menuitemradio', { name: /^CEO/ }).click();

  await expect(rows(page).first()).toContainText('Its key is the CEO’s');
});

test('a term of one’s own comes into the agreement with the words of the library', async ({ appWindow: page }) => {
  await beginItem(page, 'term', 'Unnamed term');
  await field(page, 'Term').fill('Sleeping lead');
  await field(page, 'Entry test').fill('Answered once and has been silent for 90 days.');
  await untilSaved(page);

  await openWorkshop(page);
  await openStage(page, 'terminology');
  await tabTo(page, page.getByRole('button', { name: 'From the library' }));
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor();
  await expect(rows(page).filter({ hasText: /^MQL/ })).toContainText('in the agreement already');
  await page.keyboard.type('sleeping');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(field(page, 'Term')).toHaveValue('Sleeping lead');
  await expect(field(page, 'Term')).toBeFocused();
  await expect(field(page, 'Entry test')).toHaveValue('Answered once and has been silent for 90 days.');
});

test('the ladder is rehearsed on a dispute, and what the room said is there after a restart', async ({ rapport }) => {
  await openWorkshop(rapport.window);
  await openStage(rapport.window, 'communication');
  await rapport.window.getByRole('button', { name: 'Rehearse with a dispute' }).click();
  await rows(rapport.window).first().waitFor();
  await rapport.window.keyboard.type('Returned after one call');
  await expect(rows(rapport.window).first()).toContainText('Returned after one call');
  await rapport.window.keyboard.press('ArrowDown');
  await rapport.window.keyboard.press('Enter');
  const card = (page: Page) => page.getByRole('region', { name: 'Returned after one call' });
  await card(rapport.window).getByRole('textbox', { name: 'Who decides, by the ladder' }).fill('The two of them');
  await card(rapport.window).getByRole('radio', { name: 'No', exact: true }).click({ force: true });
  await expect(card(rapport.window).getByText('Change the ladder until it answers this')).toBeVisible();
  await untilSaved(rapport.window);

  const page = await rapport.restart('kill');
  await expect(page.getByRole('heading', { name: 'Communication plan', level: 1 })).toBeVisible();
  await expect(card(page).getByRole('textbox', { name: 'Who decides, by the ladder' })).toHaveValue('The two of them');
  await card(page).getByRole('button', { name: 'Delete the rehearsal of Returned after one call' }).click();
  await expect(card(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(card(page)).toBeVisible();
});

test('a stage goes by a script of one’s own, and back by the one that ships', async ({ appWindow: page }) => {
  await beginItem(page, 'script', 'Unnamed script');
  await field(page, 'Script').fill('Terms with two languages');
  await page.getByRole('button', { name: /Stage$/ }).click();
  await page.getByRole('option', { name: 'Terminology' }).click();
  await field(page, 'Opening words').fill('Say it in your own language first.');
  await untilSaved(page);

  await openWorkshop(page);
  await openStage(page, 'terminology');
  const panel = page.getByRole('complementary', { name: 'Facilitator’s script' });
  const folded = panel.getByRole('button', { name: /^Show/ });
  if ((await folded.count()) > 0) await folded.click();
  await panel.getByRole('button', { name: 'Other script' }).click();
  await expect(rows(page).filter({ hasText: 'Terminology' })).toContainText('in use here');
  await rows(page).filter({ hasText: 'Terms with two languages' }).click();
  await page.getByRole('button', { name: 'Take this script' }).click();
  await expect(panel).toContainText('Say it in your own language first.');

  await panel.getByRole('button', { name: 'Back to the shipped script' }).click();
  await expect(panel).not.toContainText('Say it in your own language first.');
  await expect(panel.getByRole('heading', { name: 'Ask' })).toBeVisible();
});

test('a collected sound bite counts towards a commitment of marketing', async ({ appWindow: page }) => {
  await beginItem(page, 'sound-bite', 'Unnamed sound bite');
  await field(page, 'Sound bite').fill('Two weeks instead of two months');
  await field(page, 'What is said').fill('You will be live before your next board meeting.');
  await untilSaved(page);

  await openWorkshop(page);
  await openStage(page, 'marketing');
  const section = page.getByRole('region', { name: 'Collected sound bites and stories' });
  await section.getByRole('button', { name: 'Link a sound bite' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(section).toContainText('Two weeks instead of two months');
  await expect(section).toContainText('Consent: not asked yet');

  await section.getByRole('button', { name: 'Unlink Two weeks instead of two months' }).click();
  await expect(section).toContainText('None yet');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the picker and what it fills in the ${theme} theme`, async ({ appWindow: page }) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await openWorkshop(page);
    await openStage(page, 'communication');
    await page.getByRole('button', { name: 'Rehearse with a dispute' }).click();
    await page.getByRole('complementary', { name: 'Preview' }).getByRole('term').first().waitFor();
    expect.soft(await axeViolations(page), 'picker').toEqual([]);
    await page.keyboard.type('zebra crossing');
    await page.getByText('None of the disputes holds these words').waitFor();
    expect.soft(await axeViolations(page), 'nothing found').toEqual([]);
    await page.getByRole('searchbox').fill('');
    await rows(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'No', exact: true }).last().click({ force: true });
    expect.soft(await axeViolations(page), 'rehearsal').toEqual([]);
    await openStage(page, 'marketing');
    await page.getByRole('button', { name: 'Link a story' }).waitFor();
    expect.soft(await axeViolations(page), 'collected').toEqual([]);
  });
}
