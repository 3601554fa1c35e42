import fs from 'node:fs';
import path from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { answerSaveDialog } from '../support/answer-dialogs';
import { expectDeck } from '../support/opened-by-others';
import { openStage, untilSaved } from '../support/screens';
import { expect, test } from './fixtures';

test.use({ hasSample: false });

const people = [
  { name: 'Ines Duarte', title: 'VP Marketing', side: 'Marketing' },
  { name: 'Olaf Brandt', title: 'VP Sales', side: 'Sales' },
] as const;

test('a workshop from a new engagement to six slides, with a power cut in the middle', async ({
  rapport,
  userData,
}) => {
  test.setTimeout(240_000);
  const page = rapport.window;
  await createEngagement(page);
  for (const person of people) await addPerson(page, person);
  await page.getByRole('tab', { name: 'Agreements' }).click();
  await page.getByRole('button', { name: 'New agreement' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Pumps agreement 2027');
  await page.keyboard.press('Enter');

  await fillSetup(page);
  await fillSummary(page);
  await fillTerms(page);
  await fillPlan(page);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: 'Communication plan', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Add a meeting' }).click();
  await page
    .getByRole('textbox', { name: 'Meeting', exact: true })
    .pressSequentially('Monday hand-over', { delay: 15 });
  await untilSaved(page);

  const again = await rapport.restart('kill');

  await expect(again.getByRole('heading', { name: 'Communication plan', level: 1 })).toBeVisible();
  await everyWordIsThere(again);
  await fillCommunication(again);
  await fillSide(again, 'marketing', 'Hand over 50 qualified leads a week');
  await fillSide(again, 'sales', 'Call every accepted lead');
  await everyWordIsThere(again);

  const deck = path.join(userData, 'pumps.pptx');
  await exportDeck(rapport.app, again, deck);
  expectDeck({
    file: deck,
    folder: userData,
    slides: 6,
    phrases: ['Moorland Pumps', 'Monday hand-over', 'Ines Duarte', 'Call every accepted lead'],
  });
});

async function createEngagement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New engagement' }).click();
  await page.keyboard.type('Moorland Pumps');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Moorland Pumps', level: 1 })).toBeVisible();
}

async function addPerson(page: Page, person: (typeof people)[number]): Promise<void> {
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(person.name);
  await dialog.getByRole('textbox', { name: 'Job title' }).fill(person.title);
  await choose(page, /Function/, person.side);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toHaveCount(0);
}

async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).last().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function fillSetup(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Set-up', level: 1 })).toBeVisible();
  await page.getByRole('combobox', { name: 'Facilitator' }).fill('Ruth Castellan');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Add the client’s people' }).click();
  await page.getByRole('menuitem', { name: /All 2 of them/ }).click();
  for (const [index, person] of people.entries()) {
    await page.getByRole('button', { name: 'Add a signatory' }).click();
    await page.getByRole('combobox', { name: `Name of signatory ${index + 1}` }).fill(person.name);
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: `Title of signatory ${index + 1}` }).fill(person.title);
  }
  await choose(page, /Side of signatory 2/, 'Sales');
  await page.getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
}

async function fillSummary(page: Page): Promise<void> {
  await openStage(page, 'summary');
  await page
    .getByRole('textbox', { name: /^Why are we doing this/ })
    .fill('We hand over leads that nobody calls. From now on both sides count the same thing.');
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page
    .getByRole('textbox', { name: 'Promise 1' })
    .fill('Marketing hands over 50 leads a week; sales calls each within 4 hours.');
}

async function fillTerms(page: Page): Promise<void> {
  await openStage(page, 'terminology');
  await page.getByRole('button', { name: 'Add a term' }).click();
  await page.getByRole('textbox', { name: 'Term', exact: true }).fill('MQL');
  await page.getByRole('textbox', { name: 'Entry test' }).fill('Fits the profile and scored 65 or more in 30 days.');
  for (const side of ['Marketing', 'Sales']) {
    await page.getByRole('radiogroup', { name: side }).getByRole('radio', { name: 'Agreed', exact: true }).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('heading', { name: /agreed by both sides/ })).toBeVisible();
}

const planFields = [
  ['Revenue goal', '4,000,000'],
  ['Average deal', '50,000'],
  ['Marketing’s share of deals', '40'],
  ['SQL to won', '20'],
  ['SAL to SQL', '50'],
  ['MQL to SAL', '12.3'],
  ['Responder to MQL', '10'],
  ['Period', '52'],
  ['Sellers', '6'],
  ['Leads a seller can work', '10'],
  ['Handed over today', '150'],
] as const;

/** 4,000,000 / 50,000 = 80 deals, 32 from marketing, 160 SQLs, 320 SALs, 2,602 MQLs: 50.03, shown as 51 whole leads. */
async function fillPlan(page: Page): Promise<void> {
  await openStage(page, 'plan');
  for (const [label, typed] of planFields) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(typed);
    await page.keyboard.press('Tab');
  }
  await expect(
    page.getByText(/leads a week are needed, 150 are handed over, 60 can be worked: 90 are ignored/).first(),
  ).toBeVisible();
}

async function everyWordIsThere(page: Page): Promise<void> {
  await openStage(page, 'setup');
  await expect(page.getByRole('combobox', { name: 'Facilitator' })).toHaveValue('Ruth Castellan');
  await expect(page.getByRole('textbox', { name: 'Name of participant 2' })).toHaveValue(/Duarte|Brandt/);
  await expect(page.getByRole('textbox', { name: 'Title of signatory 2' })).toHaveValue('VP Sales');
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await openStage(page, 'summary');
  await expect(page.getByRole('textbox', { name: 'Promise 1' })).toHaveValue(/within 4 hours\.$/);
  await openStage(page, 'terminology');
  await expect(page.getByRole('textbox', { name: 'Entry test' })).toHaveValue(/65 or more in 30 days\.$/);
  await openStage(page, 'plan');
  for (const [label, typed] of planFields) {
    await expect(page.getByRole('textbox', { name: label, exact: true })).toHaveValue(typed);
  }
  await openStage(page, 'communication');
  await expect(page.getByRole('button', { name: /^Monday hand-over/ })).toBeVisible();
}

async function fillCommunication(page: Page): Promise<void> {
  await openStage(page, 'communication');
  await page.getByRole('button', { name: /^Monday hand-over/ }).click();
  await page.getByRole('textbox', { name: 'Topics' }).fill('New leads, stuck leads');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('textbox', { name: 'Step 1: who decides' }).fill('Both VPs');
  await page.getByRole('textbox', { name: 'Within' }).fill('2');
  await page.keyboard.press('Tab');
}

async function fillSide(page: Page, side: 'marketing' | 'sales', commitment: string): Promise<void> {
  await openStage(page, side);
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByRole('textbox', { name: 'Commitment', exact: true }).fill(commitment);
  await page.getByRole('textbox', { name: 'Metric' }).fill(`Share of ${side} promises kept`);
  await page.getByRole('textbox', { name: 'Target' }).fill('95');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Unit' }).fill('%');
}

async function exportDeck(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await openStage(page, 'review');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Deck', exact: true }).click();
  await expect.poll(() => fs.existsSync(file), { timeout: 30_000 }).toBe(true);
}
