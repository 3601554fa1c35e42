import fs from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import { answerOpenDialog } from '../support/answer-dialogs';
import { curtain } from '../support/blind-steps';
import { beginPulse, handInSheet } from '../support/pulse-steps';
import { openRoom, resizeRoom } from '../support/room-window';
import { goHome, openStage, stages, untilSaved } from '../support/screens';
import { signTyped } from '../support/signing-acts';
import { closeForSigning, createKeys, sealForGood, untilClosed } from '../support/signing-screens';
import { expect, test, type Rapport } from './fixtures';

const agreement = 'Sales and marketing agreement 2027';
const leaders = { marketing: 'Amara Okafor', sales: 'Tomasz Wieczorek' } as const;

/** A day in front of a projector, and the quarter after it. Both windows are photographed in every stage. */
test('a workshop day from the pulse to the signatures, and the review and amendment a quarter later', async ({
  rapport,
  userData,
}, info) => {
  test.setTimeout(300_000);
  const desk = rapport.window;
  await desk.getByRole('button', { name: 'Continue the workshop' }).click();
  const room = await openRoom(rapport.app, desk);
  await resizeRoom(rapport.app, 1280, 720);
  const photograph = async (name: string) => {
    await desk.screenshot({ path: info.outputPath(`${name}-desk.png`) });
    await room.screenshot({ path: info.outputPath(`${name}-room.png`) });
  };

  await test.step('the day begins by its agenda', () => beginDay(desk));
  await test.step('six sheets of the pulse, and the room sees each side by itself', async () => {
    await openStage(desk, 'readiness');
    await takePulse(desk, room, photograph);
  });
  await test.step('two numbers written blind are turned over in the room', async () => {
    await openStage(desk, 'gap');
    await writeNumbers(desk, room, photograph);
  });
  await test.step('every stage is walked, and the room follows', async () => {
    for (const { id, title } of stages) {
      await openStage(desk, id);
      await expect(room.getByText(`: ${title}`)).toBeVisible();
      await photograph(id);
    }
  });
  await test.step('the rule stands and everybody says what their role is', () => tickRoles(desk));
  const roomGone = room.waitForEvent('close');
  await test.step('closed, signed by both leaders, sealed', async () => {
    await desk.getByRole('button', { name: 'Close and sign…' }).click();
    await desk.getByRole('button', { name: 'Close for signing…' }).waitFor();
    await roomGone;
    await closeForSigning(desk);
    await createKeys(desk);
    await untilClosed(desk);
    for (const name of Object.values(leaders)) expect(await signTyped(desk, name)).toBe(0);
    await sealForGood(desk);
  });

  await test.step('a quarter later the figures come in and the review is held', () => review(rapport, userData));
  await test.step('a broken promise is amended, and signed anew', () => amend(desk));
  await desk.screenshot({ path: info.outputPath('amended-desk.png') });
});

/** The app asks when the room goes home wherever this runs at another hour than the agenda's. */
async function beginDay(page: Page): Promise<void> {
  await openStage(page, 'setup');
  await page.getByRole('button', { name: 'Begin the day' }).click();
  const day = page.getByRole('region', { name: 'The day' });
  const question = page.getByRole('dialog', { name: 'Begin the day' });
  await day.or(question).waitFor();
  if (await question.isVisible()) await question.getByRole('button', { name: /, all moves$/ }).click();
  await expect(day).toContainText('Set-up');
  await untilSaved(page);
}

type Photograph = (name: string) => Promise<void>;

async function takePulse(desk: Page, room: Page, photograph: Photograph): Promise<void> {
  await beginPulse(desk);
  await desk.getByRole('button', { name: 'Hand the laptop round' }).click();
  await expect(room.getByRole('main')).toHaveText('Someone is writing');
  await photograph('curtain');
  for (const [index, side] of (['Marketing', 'Sales', 'Marketing', 'Sales', 'Marketing', 'Sales'] as const).entries()) {
    if (index > 0) await curtain(desk).getByRole('button', { name: 'I have the laptop next' }).click();
    await handInSheet(desk, side, side === 'Marketing' ? 'Mostly' : 'Partly');
  }
  await curtain(desk).getByRole('button', { name: 'Back to the facilitator' }).click();
  await desk.getByRole('button', { name: 'End the round' }).click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'End the round' }).click();
  await expect(desk.getByRole('table', { name: 'The pulse by theme and side' })).toBeVisible();
  await expect(room.getByText('Respect', { exact: false }).first()).toBeVisible();
  expect(await room.content()).not.toMatch(/leaders/i);
}

async function writeNumbers(desk: Page, room: Page, photograph: Photograph): Promise<void> {
  const question = 'How many demos did we give?';
  await desk.getByRole('button', { name: 'Add a question' }).click();
  await desk.getByRole('textbox', { name: 'Question' }).fill(question);
  await desk.getByRole('textbox', { name: 'Counted in' }).fill('demos');
  await untilSaved(desk);
  for (const [side, number] of [
    ['Marketing', '8642'],
    ['Sales', '17'],
  ] as const) {
    await desk.getByRole('button', { name: `${side} writes` }).click();
    await expect(room.getByRole('main')).toHaveText(`${side} is writing`);
    await curtain(desk).getByRole('textbox', { name: question }).fill(number);
    await curtain(desk).getByRole('button', { name: 'Read them once more' }).click();
    await curtain(desk).getByRole('button', { name: 'Commit for good' }).click();
    await curtain(desk).getByRole('button', { name: 'Hand the laptop back' }).click();
    await curtain(desk).waitFor({ state: 'detached' });
    expect(await room.content()).not.toMatch(/8[,.]?642/);
  }
  const card = desk.getByRole('region', { name: question });
  await card.getByRole('button', { name: 'Show both numbers' }).click();
  await card.getByRole('textbox', { name: 'What was learnt' }).fill('A demo counts when the buyer asked for it.');
  await card.getByRole('button', { name: 'Put it into the executive summary' }).click();
  await expect(card).toContainText('Stands in the executive summary.');
  await untilSaved(desk);
  await photograph('revealed');
}

async function tickRoles(page: Page): Promise<void> {
  await openStage(page, 'review');
  await page.getByRole('radio', { name: /^Both leaders agree/ }).check({ force: true });
  for (const name of Object.values(leaders)) {
    await page.getByRole('checkbox', { name: `I, ${name}, understand my role` }).check({ force: true });
  }
  await expect(page.getByText('4 of 10 still to tick')).toBeVisible();
  await untilSaved(page);
}

const promise = (page: Page) => page.getByRole('article', { name: /^Call accepted leads within 4 working hours/ });

async function review({ app, window: page }: Rapport, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Quarterly reviews' }).click();
  await page.getByRole('button', { name: 'Begin a review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.getByRole('heading', { name: /^Review of 1 January 2027/ })).toBeVisible();

  const file = path.join(folder, 'quarter.csv');
  const months = ['2027-01-01', '2027-02-01', '2027-03-01'];
  const rows = months.map((month, index) => `s-response,${month},${[96, 71, 68][index]}`);
  fs.writeFileSync(file, ['commitment,from,figure', ...rows].join('\n'));
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Import figures…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take 3 figures' }).click();
  await expect(promise(page)).toContainText('Red: broken');
  await promise(page).getByRole('textbox', { name: 'Decision' }).fill('Eighty percent until the desk is staffed again');
  await promise(page).getByRole('combobox', { name: 'Who does it' }).fill('Priya Raghunathan');
  await page.keyboard.press('Escape');
  await promise(page)
    .getByRole('spinbutton', { name: /^day, By/ })
    .focus();
  await page.keyboard.type('30042027');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Hold the review…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hold the review' }).click();
  await expect(page.getByText(/^Held on/)).toBeVisible();
}

async function amend(page: Page): Promise<void> {
  await promise(page)
    .getByRole('button', { name: /^Amend the agreement/ })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin the amendment' }).click();
  const reason = page.getByRole('textbox', { name: 'What changed under pressure?' });
  await expect(reason).toHaveValue(/Decided: Eighty percent until the desk is staffed again/);
  await page.getByRole('textbox', { name: 'From when, until when?' }).fill('From 1 April until 30 June 2027');
  await page.getByRole('textbox', { name: 'How will we see whether it works?' }).fill('Leads nobody reached, weekly');
  await page.getByRole('button', { name: 'Change it in the workshop' }).click();
  await openStage(page, 'sales');
  await page.getByRole('button', { name: /^Call accepted leads within 4 working hours/ }).click();
  await page.getByRole('textbox', { name: 'Target' }).fill('80');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Reason and changes' }).click();
  await closeForSigning(page);
  await untilClosed(page);
  for (const name of Object.values(leaders)) expect(await signTyped(page, name)).toBe(1);
  await sealForGood(page);
  await expect(page.getByRole('tab', { name: 'Revisions (2)' })).toBeVisible();
  await goHome(page);
  await expect(page.getByRole('main')).toContainText(agreement);
}
